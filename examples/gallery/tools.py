"""The integrations of the gallery: accounts and addresses come from the environment."""

import os

from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import IO
from integrate_typeform import Typeform

GITHUB = os.environ.get("GITHUB_API_URL", "https://api.github.com")


class Tools(IO):
    github = Github(credentials={"token": "GITHUB_TOKEN"}, base_url=GITHUB)
    openai = OpenAI()  # reads OPENAI_API_KEY, and OPENAI_BASE_URL for another server
    typeform = Typeform()  # reads TYPEFORM_TOKEN
