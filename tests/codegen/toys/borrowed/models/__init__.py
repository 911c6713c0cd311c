from borrowed.models.label import Label
