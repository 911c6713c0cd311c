"""Families of names that hold secrets, and the exceptions from them.

A name belongs to a family when its last words are the family's, so ``db_password``,
``newPassword`` and ``X-Vault-Token`` need no entries of their own. Exceptions are compared the same
way, and the longer entry decides: ``page_token`` is an exception from ``token``.

``names.py`` says how a name is split into words.
"""

from __future__ import annotations

FAMILIES = """
    password passwords passwd passphrase passcode pwd pw api_pwd api_pw api_pass
    db_pass database_pass user_pass smtp_pass ftp_pass ssh_pass mysql_pass admin_pass auth_pass
    ibm_pass iam_pass cloud_pass cloudant_pass clou_pass cl_pass softlayer_pass sl_pass
    cl_pw cl_pwd cloudant_pw clou_pw sl_pwd

    token token_value jwt bearer access_tokens refresh_tokens auth_tokens

    secret secret_string secret_binary secret_value secret_data domain_secrets
    encrypted_value encrypted_number encoded_jit_config

    api_key api_keys access_key secret_key secret_keys private_key private_keys signing_key
    encryption_key encrypt_key decryption_key master_key account_key shared_access_key shared_key
    auth_key authorization_key service_key service_account_key storage_key session_key symmetric_key
    client_key license_key admin_key root_key hmac_key rsa_key db_key database_key recovery_key
    subscription_key webhook_key write_key ssh_key deploy_key wallet_key
    ibm_key iam_key cloud_key cloudant_key clou_key cl_key softlayer_key sl_key
    pem kubeconfig sas

    authorization http_auth basic_auth proxy_auth auth_header
    credential credentials creds

    cookie cookies session_id sessid connect_sid csrf xsrf

    otp totp totp_uri totp_seed otp_code totp_code mfa_code sms_code one_time_code two_factor_code
    verification_code access_code auth_code authorization_code oauth_verifier device_code
    user_code login_code recovery_code recovery_codes backup_code backup_codes
    security_code activation_code pin pin_code code_verifier saml_response client_assertion
    mnemonic seed_phrase recovery_phrase security_answer

    card_number credit_card cc_number cvc cvv cvv2 ccv ssn social_security_number id_number
    iban
"""

EXCEPTIONS = """
    max_token min_token page_token next_token prev_token previous_token continuation_token
    start_token end_token sync_token pagination_token cursor_token
    bos_token eos_token pad_token stop_token unk_token mask_token special_token per_token
    network_token hashed_token personal_access_tokens

    public_key publishable_key primary_key foreign_key idempotency_key cache_key lookup_key
    partition_key sort_key

    extended_authorization incremental_authorization issuing_authorization close_authorization
    company_authorization valid_authorization
"""

IN_URLS = "sig signature"
"""Further families of query parameters, as signed URLs are secrets."""

PLAIN_VALUES = "authorization pin"
"""Families whose lists and objects are searched instead of hidden as a whole: several APIs have
objects with these names."""

ADDRESSES = """
    connection_string conn_string conn_str dsn database_url database_uri db_url db_uri
    redis_url redis_uri mongo_url mongo_uri mongodb_url mongodb_uri mysql_url
    postgres_url postgres_uri postgresql_url jdbc_url amqp_url amqp_uri rabbitmq_url broker_url
    sqlalchemy_url sqlalchemy_uri
    webhook_url webhook_uri presigned_url signed_url sas_url sas_uri
"""
"""Families whose values are URLs that are secrets themselves."""

WHOLE_LINES = "authorization cookie cookies"
"""Families of headers whose values contain blanks and separators."""

LONG_VALUES = "key keys pass tokens secrets"
"""Families that are secret only in texts, before a long random value, as in ``key=...``."""

SEVERAL = "tokens secrets"
"""Families whose values are secret if they contain a text that looks like a token: most of these
names are those of counts, or of objects that describe secrets."""

TITLES = "name key header field label variable env parameter_key parameter_name"
"""Members that name their sibling's value, as in ``{"name": "DB_PASSWORD", "value": ...}``."""

TITLED_VALUES = "value val default default_value parameter_value"
"""Members whose values are named by a sibling."""
