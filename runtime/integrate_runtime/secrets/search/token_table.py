"""Table of vendors' token forms.

A token is a literal prefix, followed by at least a number of characters of an alphabet. The last
column is the source of the form: a rule of gitleaks, a detector of detect-secrets, or the vendor's
documentation.
"""

from __future__ import annotations

from typing import NamedTuple


class Token(NamedTuple):
    """Form of one kind of token.

    Attributes:
        vendor: Name of the vendor.
        prefix: Literal beginning.
        alphabet: Characters that follow, as the inside of a set in a regular expression.
        shortest: Least number of characters that follow.
        source: Source of the form.
    """

    vendor: str
    prefix: str
    alphabet: str
    shortest: int
    source: str


HEX = "0-9A-Fa-f"
ALNUM = "0-9A-Za-z"
WORD = "0-9A-Za-z_"
DASHED = "0-9A-Za-z_-"
DOTTED = "0-9A-Za-z_.-"
BASE64 = "0-9A-Za-z+/=_-"
PATH = "0-9A-Za-z_./@-"

TOKENS = (
    Token("1Password", "ops_eyJ", BASE64, 50, "gitleaks 1password-service-account-token"),
    Token("1Password", "A3-", "0-9A-Z-", 28, "gitleaks 1password-secret-key"),
    Token("Adobe", "p8e-", ALNUM, 32, "gitleaks adobe-client-secret"),
    Token("age", "AGE-SECRET-KEY-1", "0-9A-Z", 58, "gitleaks age-secret-key"),
    Token("Airtable", "pat", DOTTED, 79, "gitleaks airtable-personnal-access-token"),
    Token("Alibaba", "LTAI", ALNUM, 16, "gitleaks alibaba-access-key-id"),
    Token("Anthropic", "sk-ant-", DASHED, 20, "gitleaks anthropic-api-key"),
    Token("Artifactory", "AKC", ALNUM, 10, "detect-secrets ArtifactoryDetector"),
    Token("Artifactory", "cmVmd", ALNUM, 59, "gitleaks artifactory-reference-token"),
    Token("Atlassian", "ATATT3", BASE64, 100, "gitleaks atlassian-api-token"),
    Token("AWS", "A3T", "0-9A-Z", 17, "detect-secrets AWSKeyDetector"),
    Token("AWS", "ABIA", "0-9A-Z", 16, "detect-secrets AWSKeyDetector"),
    Token("AWS", "ACCA", "0-9A-Z", 16, "detect-secrets AWSKeyDetector"),
    Token("AWS", "AKIA", "0-9A-Z", 16, "detect-secrets AWSKeyDetector"),
    Token("AWS", "ASIA", "0-9A-Z", 16, "detect-secrets AWSKeyDetector"),
    Token("AWS", "ABSK", BASE64, 100, "gitleaks aws-amazon-bedrock-api-key-long-lived"),
    Token("AWS", "bedrock-api-key-", BASE64, 28, "gitleaks aws-amazon-bedrock-api-key-short-lived"),
    Token("Brevo", "xkeysib-", DASHED, 64, "gitleaks sendinblue-api-token"),
    Token("Clojars", "CLOJARS_", ALNUM, 60, "gitleaks clojars-api-token"),
    Token("Cloudflare", "v1.0-", "0-9a-f-", 100, "gitleaks cloudflare-origin-ca-key"),
    Token("Databricks", "dapi", "0-9a-f-", 32, "gitleaks databricks-api-token"),
    Token("DigitalOcean", "doo_v1_", HEX, 32, "gitleaks digitalocean-access-token"),
    Token("DigitalOcean", "dop_v1_", HEX, 32, "gitleaks digitalocean-pat"),
    Token("DigitalOcean", "dor_v1_", HEX, 32, "gitleaks digitalocean-refresh-token"),
    Token("Discord", "discord.com/api/webhooks/", PATH, 20, "discord.com/developers/docs"),
    Token("Discord", "discordapp.com/api/webhooks/", PATH, 20, "discord.com/developers/docs"),
    Token("Docker", "dckr_pat_", DASHED, 20, "docs.docker.com/security/access-tokens"),
    Token("Docker", "dckr_oat_", DASHED, 20, "docs.docker.com/security/access-tokens"),
    Token("Doppler", "dp.", DOTTED, 40, "gitleaks doppler-api-token"),
    Token("Dropbox", "sl.", DASHED, 60, "gitleaks dropbox-short-lived-api-token"),
    Token("Duffel", "duffel_", DASHED, 40, "gitleaks duffel-api-token"),
    Token("Dynatrace", "dt0c01.", DOTTED, 60, "gitleaks dynatrace-api-token"),
    Token("EasyPost", "EZAK", ALNUM, 54, "gitleaks easypost-api-token"),
    Token("EasyPost", "EZTK", ALNUM, 54, "gitleaks easypost-test-api-token"),
    Token("Facebook", "EAAC", ALNUM, 20, "gitleaks facebook-page-access-token"),
    Token("Facebook", "EAAM", ALNUM, 20, "gitleaks facebook-page-access-token"),
    Token("Figma", "figd_", DASHED, 20, "developers.figma.com/docs/rest-api/authentication"),
    Token("Figma", "figu_", DASHED, 20, "developers.figma.com/docs/rest-api/authentication"),
    Token("Flutterwave", "FLWSECK", DASHED, 12, "gitleaks flutterwave-secret-key"),
    Token("Fly.io", "fo1_", DASHED, 43, "gitleaks flyio-access-token"),
    Token("Fly.io", "fm1a_", BASE64, 100, "gitleaks flyio-access-token"),
    Token("Fly.io", "fm1r_", BASE64, 100, "gitleaks flyio-access-token"),
    Token("Fly.io", "fm2_", BASE64, 100, "gitleaks flyio-access-token"),
    Token("Frame.io", "fio-u-", BASE64, 64, "gitleaks frameio-api-token"),
    Token("GitHub", "ghp_", WORD, 16, "gitleaks github-pat"),
    Token("GitHub", "gho_", WORD, 16, "gitleaks github-oauth"),
    Token("GitHub", "ghu_", WORD, 16, "gitleaks github-app-token"),
    Token("GitHub", "ghs_", DOTTED, 16, "gitleaks github-app-token"),
    Token("GitHub", "ghr_", WORD, 16, "gitleaks github-refresh-token"),
    Token("GitHub", "github_pat_", WORD, 16, "gitleaks github-fine-grained-pat"),
    Token("GitLab", "glpat-", DOTTED, 16, "gitleaks gitlab-pat"),
    Token("GitLab", "gldt-", DASHED, 20, "gitleaks gitlab-deploy-token"),
    Token("GitLab", "glft-", DASHED, 20, "gitleaks gitlab-feed-token"),
    Token("GitLab", "glsoat-", DASHED, 20, "gitleaks gitlab-scim-token"),
    Token("GitLab", "glrt-", DOTTED, 20, "gitleaks gitlab-runner-authentication-token"),
    Token("GitLab", "GR1348941", DASHED, 20, "gitleaks gitlab-rrt"),
    Token("GitLab", "glcbt-", DASHED, 20, "gitleaks gitlab-cicd-job-token"),
    Token("GitLab", "glimt-", DASHED, 25, "gitleaks gitlab-incoming-mail-token"),
    Token("GitLab", "glptt-", DASHED, 40, "gitleaks gitlab-ptt"),
    Token("GitLab", "glagent-", DASHED, 50, "gitleaks gitlab-kubernetes-agent-token"),
    Token("GitLab", "gloas-", DASHED, 64, "gitleaks gitlab-oauth-app-secret"),
    Token("GitLab", "glffct-", DASHED, 20, "gitleaks gitlab-feature-flag-client-token"),
    Token("Google", "AIza", DASHED, 35, "gitleaks gcp-api-key"),
    Token("Google", "1//0", DASHED, 40, "developers.google.com/identity/protocols/oauth2"),
    Token("Google", "ya29.", DOTTED, 20, "developers.google.com/identity/protocols/oauth2"),
    Token("Google", "GOCSPX-", DASHED, 20, "developers.google.com/identity/protocols/oauth2"),
    Token("Grafana", "glc_", BASE64, 32, "gitleaks grafana-cloud-api-token"),
    Token("Grafana", "glsa_", WORD, 32, "gitleaks grafana-service-account-token"),
    Token("Groq", "gsk_", ALNUM, 20, "console.groq.com/docs"),
    Token("Harness", "pat.", DOTTED, 60, "gitleaks harness-api-key"),
    Token("Harness", "sat.", DOTTED, 60, "gitleaks harness-api-key"),
    Token("HashiCorp Vault", "hvs.", DASHED, 24, "gitleaks vault-service-token"),
    Token("HashiCorp Vault", "hvb.", DASHED, 90, "gitleaks vault-batch-token"),
    Token("Heroku", "HRKU-", DASHED, 36, "gitleaks heroku-api-key-v2"),
    Token("Hugging Face", "hf_", ALNUM, 30, "gitleaks huggingface-access-token"),
    Token("Hugging Face", "api_org_", ALNUM, 30, "gitleaks huggingface-organization-api-token"),
    Token("Infracost", "ico-", ALNUM, 32, "gitleaks infracost-api-token"),
    Token("Linear", "lin_api_", ALNUM, 20, "gitleaks linear-api-key"),
    Token("Linear", "lin_oauth_", ALNUM, 20, "linear.app/developers"),
    Token("Mailgun", "key-", ALNUM, 32, "gitleaks mailgun-private-api-token"),
    Token("Microsoft Teams", "webhook.office.com/", PATH, 20, "gitleaks microsoft-teams-webhook"),
    Token("New Relic", "NRAK-", "0-9A-Z", 20, "gitleaks new-relic-user-api-key"),
    Token("Notion", "ntn_", ALNUM, 20, "gitleaks notion-api-token"),
    Token("Notion", "secret_", ALNUM, 43, "developers.notion.com/docs/authorization"),
    Token("npm", "npm_", ALNUM, 20, "gitleaks npm-access-token"),
    Token("NVIDIA", "nvapi-", DASHED, 60, "docs.nvidia.com/ngc"),
    Token("Octopus Deploy", "API-", "0-9A-Z", 26, "gitleaks octopus-deploy-api-key"),
    Token("OpenAI", "sk-", DASHED, 20, "gitleaks openai-api-key"),
    Token("OpenShift", "sha256~", DASHED, 43, "gitleaks openshift-user-token"),
    Token("Perplexity", "pplx-", ALNUM, 32, "gitleaks perplexity-api-key"),
    Token("PlanetScale", "pscale_tkn_", DOTTED, 32, "gitleaks planetscale-api-token"),
    Token("PlanetScale", "pscale_oauth_", DOTTED, 32, "gitleaks planetscale-oauth-token"),
    Token("PlanetScale", "pscale_pw_", DOTTED, 32, "gitleaks planetscale-password"),
    Token("PostHog", "phc_", ALNUM, 20, "posthog.com/docs/api"),
    Token("PostHog", "phx_", ALNUM, 20, "posthog.com/docs/api"),
    Token("Postman", "PMAK-", "0-9A-Fa-f-", 59, "gitleaks postman-api-token"),
    Token("Prefect", "pnu_", ALNUM, 36, "gitleaks prefect-api-token"),
    Token("Pulumi", "pul-", HEX, 40, "gitleaks pulumi-api-token"),
    Token("PyPI", "pypi-AgE", DASHED, 16, "gitleaks pypi-upload-token"),
    Token("ReadMe", "rdme_", ALNUM, 70, "gitleaks readme-api-token"),
    Token("Replicate", "r8_", ALNUM, 20, "replicate.com/docs/reference/http"),
    Token("RubyGems", "rubygems_", HEX, 48, "gitleaks rubygems-api-token"),
    Token("Scalingo", "tk-us-", DASHED, 48, "gitleaks scalingo-api-token"),
    Token("SendGrid", "SG.", DOTTED, 40, "gitleaks sendgrid-api-token"),
    Token("Sentry", "sntrys_", BASE64, 20, "gitleaks sentry-org-token"),
    Token("Sentry", "sntryu_", HEX, 40, "gitleaks sentry-user-token"),
    Token("SettleMint", "sm_aat_", ALNUM, 16, "gitleaks settlemint-application-access-token"),
    Token("SettleMint", "sm_pat_", ALNUM, 16, "gitleaks settlemint-personal-access-token"),
    Token("SettleMint", "sm_sat_", ALNUM, 16, "gitleaks settlemint-service-access-token"),
    Token("Shippo", "shippo_", WORD, 40, "gitleaks shippo-api-token"),
    Token("Shopify", "shpat_", HEX, 16, "gitleaks shopify-access-token"),
    Token("Shopify", "shpca_", HEX, 16, "gitleaks shopify-custom-access-token"),
    Token("Shopify", "shppa_", HEX, 16, "gitleaks shopify-private-app-access-token"),
    Token("Shopify", "shpss_", HEX, 16, "gitleaks shopify-shared-secret"),
    Token("Slack", "xapp-", DASHED, 10, "gitleaks slack-app-token"),
    Token("Slack", "xoxa-", DASHED, 10, "gitleaks slack-legacy-workspace-token"),
    Token("Slack", "xoxb-", DASHED, 10, "gitleaks slack-bot-token"),
    Token("Slack", "xoxc-", DASHED, 10, "docs.slack.dev/authentication/tokens"),
    Token("Slack", "xoxd-", BASE64, 10, "docs.slack.dev/authentication/tokens"),
    Token("Slack", "xoxe-", DASHED, 10, "gitleaks slack-config-refresh-token"),
    Token("Slack", "xoxe.", DOTTED, 10, "gitleaks slack-config-access-token"),
    Token("Slack", "xoxo-", DASHED, 10, "gitleaks slack-legacy-token"),
    Token("Slack", "xoxp-", DASHED, 10, "gitleaks slack-user-token"),
    Token("Slack", "xoxr-", DASHED, 10, "gitleaks slack-legacy-workspace-token"),
    Token("Slack", "xoxs-", DASHED, 10, "gitleaks slack-legacy-token"),
    Token("Slack", "hooks.slack.com/", PATH, 20, "gitleaks slack-webhook-url"),
    Token("SoftLayer", "api.softlayer.com/soap/v3/", ALNUM, 64, "detect-secrets SoftlayerDetector"),
    Token(
        "SoftLayer", "api.softlayer.com/soap/v3.1/", ALNUM, 64, "detect-secrets SoftlayerDetector"
    ),
    Token("Sourcegraph", "sgp_", WORD, 40, "gitleaks sourcegraph-access-token"),
    Token("Square", "sq0atp-", DASHED, 22, "gitleaks square-access-token"),
    Token("Square", "sq0csp-", "0-9A-Za-z_\\\\-", 22, "detect-secrets SquareOAuthDetector"),
    Token("Square", "EAAA", DASHED, 40, "gitleaks square-access-token"),
    Token("Stripe", "sk_live_", ALNUM, 10, "gitleaks stripe-access-token"),
    Token("Stripe", "sk_test_", ALNUM, 10, "gitleaks stripe-access-token"),
    Token("Stripe", "rk_live_", ALNUM, 10, "gitleaks stripe-access-token"),
    Token("Stripe", "rk_test_", ALNUM, 10, "gitleaks stripe-access-token"),
    Token("Stripe", "whsec_", BASE64, 20, "docs.stripe.com/webhooks"),
    Token("Supabase", "sbp_", WORD, 20, "supabase.com/docs/reference/api"),
    Token("Supabase", "sb_secret_", DASHED, 20, "supabase.com/docs/guides/api/api-keys"),
    Token("Tailscale", "tskey-", DASHED, 20, "tailscale.com/kb/1277/key-prefixes"),
    Token("Twilio", "SK", "0-9a-z", 32, "detect-secrets TwilioKeyDetector"),
    Token("Typeform", "tfp_", DASHED, 20, "www.typeform.com/developers/get-started"),
    Token("Vercel", "vcp_", ALNUM, 20, "vercel.com/docs/rest-api"),
    Token("xAI", "xai-", ALNUM, 40, "docs.x.ai/docs"),
)
