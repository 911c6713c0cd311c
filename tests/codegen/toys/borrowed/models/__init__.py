from borrowed.models.label import Label

ORDER = {
    Label: 1,
}
NAMES = ["Label"]
