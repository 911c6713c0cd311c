"""The web dashboard: a journal's runs and tasks as pages, for people who look for a fault.

Not imported by users, who start it with ``integrate dashboard``. It knows the protocols of
``contracts`` alone, so that it serves the journal of any engine. Starlette, Jinja2 and uvicorn come
with the extra ``dashboard``.
"""
