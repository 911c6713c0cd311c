"""Titles and labels without a provider's words, and the effect of such words."""

from __future__ import annotations

import pytest
from integrate_gen.titles.labels import parameter_label, title
from integrate_gen.titles.vocabulary import Vocabulary

PLAIN = Vocabulary.load({})


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        # A bare verb takes its namespace as its object.
        ("chat.completions.create", "Create Chat Completion"),
        ("audio.transcriptions.create", "Create Audio Transcription"),
        ("forms.get", "Get Form"),
        ("forms.list", "List Forms"),
        ("v1.customers.list", "List Customers"),
        ("v1.charges.search", "Search Charges"),
        ("beta.threads.runs.steps.list", "List Thread Run Steps"),
        ("fine_tuning.jobs.checkpoints.list", "List Fine-Tuning Job Checkpoints"),
        ("audio.speech.create", "Create Audio Speech"),
        ("orders.fulfill", "Fulfill Order"),
        ("accounts.maintenance", "Account Maintenance"),
        ("quotes.pdf", "Quote PDF"),
        ("indexes.exists", "Index Exists"),
        ("sessions.resources.list", "List Session Resources"),
        ("MessagesApi.list", "List Messages"),
        ("lke.clusters_list", "List LKE Clusters"),
        # The method that makes a namespace.
        ("get_container_client.upload_blob", "Upload Container Blob"),
        ("get_bucket.exists", "Bucket Exists"),
        # The SDK's own plural, and a plural after "bulk".
        ("accounts.persons.list", "List Account Persons"),
        ("users.bulk_ban", "Bulk Ban Users"),
        # A verb after its object.
        ("domain_create", "Create Domain"),
        ("playlist_add_items", "Add Items to a Playlist"),
        ("profile.ssh_key_upload", "Upload Profile SSH Key"),
        ("longview.longview_plan_update", "Update Longview Plan"),
        ("playlist_is_following", "Playlist Is Following"),
        ("price_list_rate", "Price List Rate"),
        ("chat_postMessage", "Post Chat Message"),
        ("admin_users_session_resetBulk", "Reset Admin Users Session Bulk"),
        ("emails.reply", "Reply to an Email"),
        # A verb that the namespace repeats, a pronoun, and a name that is no plural.
        ("HttpSearchApi.search_matrix_pairs", "Search HTTP Matrix Pairs"),
        ("users.me", "Current User"),
        ("users.get_me", "Get Current User"),
        ("sys.list", "List Sys"),
        ("news.list", "List News"),
        ("status.list", "List Statuses"),
        # Another object gets the namespace in front ...
        ("files.retrieve_content", "Retrieve File Content"),
        ("forms.messages.list", "List Form Messages"),
        ("fine_tuning.jobs.list_events", "List Fine-Tuning Job Events"),
        ("v1.checkout.sessions.list_line_items", "List Checkout Session Line Items"),
        ("orgs.list_pending_invitations", "List Pending Org Invitations"),
        ("messages.batches.results", "Message Batch Results"),
        ("files.content", "File Content"),
        # ... or behind, if the verb requires it ...
        ("threads.add_message", "Add Message to a Thread"),
        ("workspaces.remove_all_members", "Remove All Members from a Workspace"),
        # ... and never twice.
        ("customers.list_customers", "List Customers"),
        # Verbs in groups, with adverbs, and from the namespace.
        ("beta.threads.create_and_run", "Create and Run Thread"),
        ("vector_stores.file_batches.create_and_poll", "Create and Poll Vector Store File Batch"),
        ("jobs.force_cancel", "Force Cancel Job"),
        ("jobs.re_run", "Re-run Job"),
        ("search.issues_and_pull_requests", "Search Issues and Pull Requests"),
        # Adjectives and determiners precede the noun.
        ("gists.list_public", "List Public Gists"),
        ("releases.get_latest", "Get Latest Release"),
        ("forms.responses.all", "All Form Responses"),
        # Singular nouns behind a preposition take an article; names and plurals do not.
        ("issues.list_for_user", "List Issues for a User"),
        ("issues.list_for_organization", "List Issues for an Organization"),
        ("keys.create_for_ssh_host", "Create Key for an SSH Host"),
        ("seats.add_for_teams", "Add Seat for Teams"),
        ("users.get_by_name", "Get User by Name"),
        ("threads.mark_as_read", "Mark Thread as Read"),
        # Spellings.
        ("OAuthGrants.list", "List OAuth Grants"),
        ("authorize_o_auth", "Authorize OAuth"),
        ("sys.read_status", "Read Sys Status"),
        ("aws.get", "Get AWS"),
        ("v1.tax_ids.create", "Create Tax ID"),
        ("tools.list_apis", "List Tool APIs"),
        ("runners.list_self_hosted", "List Runner Self-Hosted"),
        # camelCase, and no namespace at all.
        ("accounts.links.getByUserId", "Get Account Link by User ID"),
        ("get_zen", "Get Zen"),
        ("ping", "Ping"),
        # Names that are hard to parse.
        ("log.log_in_with_token", "Log in with a Token"),
        ("things.del_", "Del Thing"),
    ],
)
def test_title_without_a_provider(path: str, expected: str) -> None:
    *namespace, method = path.split(".")
    assert title(tuple(namespace), method, PLAIN) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("issue_number", "Issue Number"),
        ("user_id", "User ID"),
        ("file_ids", "File IDs"),
        ("sha", "SHA"),
        ("q", "Query"),
        ("msg_id", "Message ID"),
        ("dir_", "Dir"),
        ("baseURL", "Base URL"),
        ("date_of_birth", "Date of Birth"),
    ],
)
def test_parameter_label_without_a_provider(name: str, expected: str) -> None:
    assert parameter_label(name, PLAIN) == expected


@pytest.mark.parametrize(
    ("labels", "path", "expected"),
    [
        ({"words": {"org": "organization"}}, "list_orgs", "List Organizations"),
        ({"spellings": ["ACMEs"]}, "acmes.get_acmes", "Get ACMEs"),
        ({"spellings": ["Just-in-Time"]}, "get_just_in_time_key", "Get Just-in-Time Key"),
        ({"suffixes": {"legacy": "(Legacy)"}}, "teams.get_legacy", "Get Team (Legacy)"),
        ({"phrases": [["_bulk$", "_in_bulk"]]}, "delete_keys_bulk", "Delete Keys in Bulk"),
        ({"transparent": ["admin"]}, "admin.groups.create", "Create Group"),
        ({"owns": []}, "issues.create_label", "Create Label"),
        ({"owns": ["comment"]}, "issues.list_comments", "List Issue Comments"),
        ({"owns": ["comment"]}, "issues.list_labels", "List Labels"),
        ({"verbs": ["grok"]}, "models.grok_text", "Grok Model Text"),
        ({"adjectives": ["stale"]}, "issues.list_stale", "List Stale Issues"),
        ({"uncountable": ["bread"]}, "list_kinds_of_bread", "List Kinds of Bread"),
        ({"plurals": {"ox": "oxen"}}, "oxen.create", "Create Ox"),
        ({"titles": {"meta.root": "Get API Root"}}, "meta.root", "Get API Root"),
        (
            {"namespaces": {"pulls": {"noun": "pull request"}}},
            "pulls.list_files",
            "List Pull Request Files",
        ),
        (
            {"owns": [], "namespaces": {"pulls": {"owns": ["file"]}}},
            "pulls.list_files",
            "List Pull Files",
        ),
        (
            {"namespaces": {"checks": {"noun": "check run", "words": {"suite": "check suite"}}}},
            "checks.list_for_suite",
            "List Check Runs for a Check Suite",
        ),
        (
            {"namespaces": {"x.y": {"phrases": [["^start$", "stop"]]}}},
            "x.y.start",
            "Stop X Y",
        ),
    ],
)
def test_title_with_a_provider(labels: dict[str, object], path: str, expected: str) -> None:
    *namespace, method = path.split(".")
    assert title(tuple(namespace), method, Vocabulary.load(labels)) == expected


def test_parameter_label_with_a_provider() -> None:
    vocabulary = Vocabulary.load(
        {"words": {"org": "organization"}, "parameters": {"pull_number": "Pull Request"}}
    )
    labels = [parameter_label(name, vocabulary) for name in ("org", "org_id", "pull_number")]
    assert labels == ["Organization", "Organization ID", "Pull Request"]
