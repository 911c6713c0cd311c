from made import ApiClient as ApiClient

"""The file by which the family is recognised: class ApiClient"""
