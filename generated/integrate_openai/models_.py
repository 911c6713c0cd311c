"""Types of openai, each of which is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import lazy_types

if TYPE_CHECKING:
    from openai._legacy_response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from openai._types import (
        Body as Body,
        FileTypes as FileTypes,
        Headers as Headers,
        HeadersLike as HeadersLike,
        NotGiven as NotGiven,
        Omit as Omit,
        Query as Query,
        SequenceNotStr as SequenceNotStr,
    )
    from openai.lib.beta.agents._files import (
        PreparedAgentFiles as PreparedAgentFiles,
        StagedAgentFile as StagedAgentFile,
    )
    from openai.lib.streaming.agents import AsyncToolHandler as AsyncToolHandler
    from openai.pagination import (
        AsyncConversationCursorPage as AsyncConversationCursorPage,
        AsyncCursorPage as AsyncCursorPage,
        AsyncNextCursorPage as AsyncNextCursorPage,
        AsyncPage as AsyncPage,
        AsyncTokenPage as AsyncTokenPage,
    )
    from openai.types import AudioResponseFormat as AudioResponseFormat, FilePurpose as FilePurpose
    from openai.types.admin.organization.admin_api_key import AdminAPIKey as AdminAPIKey
    from openai.types.admin.organization.admin_api_key_create_response import (
        AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
    )
    from openai.types.admin.organization.admin_api_key_delete_response import (
        AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse,
    )
    from openai.types.admin.organization.audit_log_list_params import EffectiveAt as EffectiveAt
    from openai.types.admin.organization.audit_log_list_response import (
        AuditLogListResponse as AuditLogListResponse,
    )
    from openai.types.admin.organization.certificate import Certificate as Certificate
    from openai.types.admin.organization.certificate_activate_response import (
        CertificateActivateResponse as _OrganizationCertificateActivateResponse,
    )
    from openai.types.admin.organization.certificate_deactivate_response import (
        CertificateDeactivateResponse as _OrganizationCertificateDeactivateResponse,
    )
    from openai.types.admin.organization.certificate_delete_response import (
        CertificateDeleteResponse as CertificateDeleteResponse,
    )
    from openai.types.admin.organization.certificate_list_response import (
        CertificateListResponse as _OrganizationCertificateListResponse,
    )
    from openai.types.admin.organization.external_key import ExternalKey as ExternalKey
    from openai.types.admin.organization.external_key_validate_response import (
        ExternalKeyValidateResponse as ExternalKeyValidateResponse,
    )
    from openai.types.admin.organization.external_storage_configuration import (
        ExternalStorageConfiguration as ExternalStorageConfiguration,
    )
    from openai.types.admin.organization.external_storage_create_params import Provider as Provider
    from openai.types.admin.organization.external_storage_deleted import (
        ExternalStorageDeleted as ExternalStorageDeleted,
    )
    from openai.types.admin.organization.group import Group as Group
    from openai.types.admin.organization.group_delete_response import (
        GroupDeleteResponse as _OrganizationGroupDeleteResponse,
    )
    from openai.types.admin.organization.group_update_response import (
        GroupUpdateResponse as GroupUpdateResponse,
    )
    from openai.types.admin.organization.groups.organization_group_user import (
        OrganizationGroupUser as OrganizationGroupUser,
    )
    from openai.types.admin.organization.groups.role_create_response import (
        RoleCreateResponse as _OrganizationGroupsRoleCreateResponse,
    )
    from openai.types.admin.organization.groups.role_delete_response import (
        RoleDeleteResponse as _OrganizationGroupsRoleDeleteResponse,
    )
    from openai.types.admin.organization.groups.role_list_response import (
        RoleListResponse as _OrganizationGroupsRoleListResponse,
    )
    from openai.types.admin.organization.groups.role_retrieve_response import (
        RoleRetrieveResponse as _OrganizationGroupsRoleRetrieveResponse,
    )
    from openai.types.admin.organization.groups.user_create_response import (
        UserCreateResponse as UserCreateResponse,
    )
    from openai.types.admin.organization.groups.user_delete_response import (
        UserDeleteResponse as _GroupsUserDeleteResponse,
    )
    from openai.types.admin.organization.groups.user_retrieve_response import (
        UserRetrieveResponse as UserRetrieveResponse,
    )
    from openai.types.admin.organization.invite import Invite as Invite
    from openai.types.admin.organization.invite_create_params import (
        Project as _InviteCreateParamsProject,
    )
    from openai.types.admin.organization.invite_delete_response import (
        InviteDeleteResponse as InviteDeleteResponse,
    )
    from openai.types.admin.organization.organization_data_retention import (
        OrganizationDataRetention as OrganizationDataRetention,
    )
    from openai.types.admin.organization.organization_spend_alert import (
        OrganizationSpendAlert as OrganizationSpendAlert,
    )
    from openai.types.admin.organization.organization_spend_alert_deleted import (
        OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    )
    from openai.types.admin.organization.organization_spend_limit import (
        OrganizationSpendLimit as OrganizationSpendLimit,
    )
    from openai.types.admin.organization.organization_spend_limit_deleted import (
        OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted,
    )
    from openai.types.admin.organization.organization_user import (
        OrganizationUser as OrganizationUser,
    )
    from openai.types.admin.organization.project import Project as _OrganizationProject
    from openai.types.admin.organization.project_residency import (
        ProjectResidency as ProjectResidency,
    )
    from openai.types.admin.organization.projects.api_key_delete_response import (
        APIKeyDeleteResponse as APIKeyDeleteResponse,
    )
    from openai.types.admin.organization.projects.certificate_activate_response import (
        CertificateActivateResponse as _ProjectsCertificateActivateResponse,
    )
    from openai.types.admin.organization.projects.certificate_deactivate_response import (
        CertificateDeactivateResponse as _ProjectsCertificateDeactivateResponse,
    )
    from openai.types.admin.organization.projects.certificate_list_response import (
        CertificateListResponse as _ProjectsCertificateListResponse,
    )
    from openai.types.admin.organization.projects.group_delete_response import (
        GroupDeleteResponse as _ProjectsGroupDeleteResponse,
    )
    from openai.types.admin.organization.projects.groups.role_create_response import (
        RoleCreateResponse as _ProjectsGroupsRoleCreateResponse,
    )
    from openai.types.admin.organization.projects.groups.role_delete_response import (
        RoleDeleteResponse as _ProjectsGroupsRoleDeleteResponse,
    )
    from openai.types.admin.organization.projects.groups.role_list_response import (
        RoleListResponse as _ProjectsGroupsRoleListResponse,
    )
    from openai.types.admin.organization.projects.groups.role_retrieve_response import (
        RoleRetrieveResponse as _ProjectsGroupsRoleRetrieveResponse,
    )
    from openai.types.admin.organization.projects.hosted_tool_permission_update_params import (
        CodeInterpreter as CodeInterpreter,
        FileSearch as FileSearch,
        ImageGeneration as ImageGeneration,
        Mcp as Mcp,
        WebSearch as WebSearch,
    )
    from openai.types.admin.organization.projects.project_api_key import (
        ProjectAPIKey as ProjectAPIKey,
    )
    from openai.types.admin.organization.projects.project_data_retention import (
        ProjectDataRetention as ProjectDataRetention,
    )
    from openai.types.admin.organization.projects.project_group import ProjectGroup as ProjectGroup
    from openai.types.admin.organization.projects.project_hosted_tool_permissions import (
        ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    )
    from openai.types.admin.organization.projects.project_model_permissions import (
        ProjectModelPermissions as ProjectModelPermissions,
    )
    from openai.types.admin.organization.projects.project_model_permissions_deleted import (
        ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
    )
    from openai.types.admin.organization.projects.project_optional_service_tier import (
        ProjectOptionalServiceTier as ProjectOptionalServiceTier,
    )
    from openai.types.admin.organization.projects.project_rate_limit import (
        ProjectRateLimit as ProjectRateLimit,
    )
    from openai.types.admin.organization.projects.project_service_account import (
        ProjectServiceAccount as ProjectServiceAccount,
    )
    from openai.types.admin.organization.projects.project_service_tier_settings import (
        ProjectServiceTierSettings as ProjectServiceTierSettings,
    )
    from openai.types.admin.organization.projects.project_spend_alert import (
        ProjectSpendAlert as ProjectSpendAlert,
    )
    from openai.types.admin.organization.projects.project_spend_alert_deleted import (
        ProjectSpendAlertDeleted as ProjectSpendAlertDeleted,
    )
    from openai.types.admin.organization.projects.project_spend_limit import (
        ProjectSpendLimit as ProjectSpendLimit,
    )
    from openai.types.admin.organization.projects.project_spend_limit_deleted import (
        ProjectSpendLimitDeleted as ProjectSpendLimitDeleted,
    )
    from openai.types.admin.organization.projects.project_user import ProjectUser as ProjectUser
    from openai.types.admin.organization.projects.role_delete_response import (
        RoleDeleteResponse as _ProjectsRoleDeleteResponse,
    )
    from openai.types.admin.organization.projects.service_account_create_response import (
        ServiceAccountCreateResponse as ServiceAccountCreateResponse,
    )
    from openai.types.admin.organization.projects.service_account_delete_response import (
        ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    )
    from openai.types.admin.organization.projects.service_accounts.api_key_create_response import (
        APIKeyCreateResponse as APIKeyCreateResponse,
    )
    from openai.types.admin.organization.projects.spend_alert_create_params import (
        NotificationChannel as _ProjectsSpendAlertCreateParamsNotificationChannel,
    )
    from openai.types.admin.organization.projects.spend_alert_update_params import (
        NotificationChannel as _ProjectsSpendAlertUpdateParamsNotificationChannel,
    )
    from openai.types.admin.organization.projects.user_delete_response import (
        UserDeleteResponse as _ProjectsUserDeleteResponse,
    )
    from openai.types.admin.organization.projects.users.role_create_response import (
        RoleCreateResponse as _ProjectsUsersRoleCreateResponse,
    )
    from openai.types.admin.organization.projects.users.role_delete_response import (
        RoleDeleteResponse as _ProjectsUsersRoleDeleteResponse,
    )
    from openai.types.admin.organization.projects.users.role_list_response import (
        RoleListResponse as _ProjectsUsersRoleListResponse,
    )
    from openai.types.admin.organization.projects.users.role_retrieve_response import (
        RoleRetrieveResponse as _ProjectsUsersRoleRetrieveResponse,
    )
    from openai.types.admin.organization.role import Role as Role
    from openai.types.admin.organization.role_delete_response import (
        RoleDeleteResponse as _OrganizationRoleDeleteResponse,
    )
    from openai.types.admin.organization.spend_alert_create_params import (
        NotificationChannel as _OrganizationSpendAlertCreateParamsNotificationChannel,
    )
    from openai.types.admin.organization.spend_alert_update_params import (
        NotificationChannel as _OrganizationSpendAlertUpdateParamsNotificationChannel,
    )
    from openai.types.admin.organization.usage_audio_speeches_response import (
        Data as _UsageAudioSpeechesResponseData,
        UsageAudioSpeechesResponse as UsageAudioSpeechesResponse,
    )
    from openai.types.admin.organization.usage_audio_transcriptions_response import (
        Data as _UsageAudioTranscriptionsResponseData,
        UsageAudioTranscriptionsResponse as UsageAudioTranscriptionsResponse,
    )
    from openai.types.admin.organization.usage_code_interpreter_sessions_response import (
        Data as _UsageCodeInterpreterSessionsResponseData,
        UsageCodeInterpreterSessionsResponse as UsageCodeInterpreterSessionsResponse,
    )
    from openai.types.admin.organization.usage_completions_response import (
        Data as _UsageCompletionsResponseData,
        UsageCompletionsResponse as UsageCompletionsResponse,
    )
    from openai.types.admin.organization.usage_costs_response import (
        Data as _UsageCostsResponseData,
        UsageCostsResponse as UsageCostsResponse,
    )
    from openai.types.admin.organization.usage_decisions_response import (
        Data as _UsageDecisionsResponseData,
        UsageDecisionsResponse as UsageDecisionsResponse,
    )
    from openai.types.admin.organization.usage_embeddings_response import (
        Data as _UsageEmbeddingsResponseData,
        UsageEmbeddingsResponse as UsageEmbeddingsResponse,
    )
    from openai.types.admin.organization.usage_file_search_calls_response import (
        Data as _UsageFileSearchCallsResponseData,
        UsageFileSearchCallsResponse as UsageFileSearchCallsResponse,
    )
    from openai.types.admin.organization.usage_images_response import (
        Data as _UsageImagesResponseData,
        UsageImagesResponse as UsageImagesResponse,
    )
    from openai.types.admin.organization.usage_moderations_response import (
        Data as _UsageModerationsResponseData,
        UsageModerationsResponse as UsageModerationsResponse,
    )
    from openai.types.admin.organization.usage_vector_stores_response import (
        Data as _UsageVectorStoresResponseData,
        UsageVectorStoresResponse as UsageVectorStoresResponse,
    )
    from openai.types.admin.organization.usage_web_search_calls_response import (
        Data as _UsageWebSearchCallsResponseData,
        UsageWebSearchCallsResponse as UsageWebSearchCallsResponse,
    )
    from openai.types.admin.organization.user_delete_response import (
        UserDeleteResponse as _OrganizationUserDeleteResponse,
    )
    from openai.types.admin.organization.users.role_create_response import (
        RoleCreateResponse as _OrganizationUsersRoleCreateResponse,
    )
    from openai.types.admin.organization.users.role_delete_response import (
        RoleDeleteResponse as _OrganizationUsersRoleDeleteResponse,
    )
    from openai.types.admin.organization.users.role_list_response import (
        RoleListResponse as _OrganizationUsersRoleListResponse,
    )
    from openai.types.admin.organization.users.role_retrieve_response import (
        RoleRetrieveResponse as _OrganizationUsersRoleRetrieveResponse,
    )
    from openai.types.admin.organization.workload_identity_provider import (
        WorkloadIdentityProvider as WorkloadIdentityProvider,
    )
    from openai.types.admin.organization.workload_identity_provider_create_params import (
        AttributeTransformation as _WorkloadIdentityProviderCreateParamsAttributeTransformation,
        Verification as _WorkloadIdentityProviderCreateParamsVerification,
    )
    from openai.types.admin.organization.workload_identity_provider_deleted import (
        WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
    )
    from openai.types.admin.organization.workload_identity_provider_update_params import (
        AttributeTransformation as _WorkloadIdentityProviderUpdateParamsAttributeTransformation,
        Verification as _WorkloadIdentityProviderUpdateParamsVerification,
    )
    from openai.types.admin.organization.workload_identity_providers.federation_rule import (
        FederationRule as FederationRule,
    )
    from openai.types.admin.organization.workload_identity_providers.federation_rule_create_params import (
        Permissions as _FederationRuleCreateParamsPermissions,
    )
    from openai.types.admin.organization.workload_identity_providers.federation_rule_deleted import (
        FederationRuleDeleted as FederationRuleDeleted,
    )
    from openai.types.admin.organization.workload_identity_providers.federation_rule_update_params import (
        Permissions as _FederationRuleUpdateParamsPermissions,
    )
    from openai.types.audio.speech_create_params import Voice as _SpeechCreateParamsVoice
    from openai.types.audio.speech_model import SpeechModel as SpeechModel
    from openai.types.audio.transcription import Transcription as Transcription
    from openai.types.audio.transcription_create_params import ChunkingStrategy as ChunkingStrategy
    from openai.types.audio.transcription_diarized import (
        TranscriptionDiarized as TranscriptionDiarized,
    )
    from openai.types.audio.transcription_include import (
        TranscriptionInclude as TranscriptionInclude,
    )
    from openai.types.audio.transcription_verbose import (
        TranscriptionVerbose as TranscriptionVerbose,
    )
    from openai.types.audio.translation import Translation as Translation
    from openai.types.audio.translation_verbose import TranslationVerbose as TranslationVerbose
    from openai.types.audio.voice import Voice as _AudioVoice
    from openai.types.audio.voice_consent import VoiceConsent as VoiceConsent
    from openai.types.audio.voice_consent_deleted import VoiceConsentDeleted as VoiceConsentDeleted
    from openai.types.audio.voice_deleted import VoiceDeleted as VoiceDeleted
    from openai.types.audio_model import AudioModel as AudioModel
    from openai.types.batch import Batch as Batch
    from openai.types.batch_create_params import OutputExpiresAfter as OutputExpiresAfter
    from openai.types.beta.agent import Agent as _BetaAgent
    from openai.types.beta.agent_create_params import (
        Compaction as _AgentCreateParamsCompaction,
        Experimental as _AgentCreateParamsExperimental,
    )
    from openai.types.beta.agent_deleted import AgentDeleted as AgentDeleted
    from openai.types.beta.agent_reasoning_param import AgentReasoningParam as AgentReasoningParam
    from openai.types.beta.agent_session import AgentSession as AgentSession
    from openai.types.beta.agent_session_deleted import AgentSessionDeleted as AgentSessionDeleted
    from openai.types.beta.agent_session_input_message_param import (
        AgentSessionInputMessageParam as AgentSessionInputMessageParam,
    )
    from openai.types.beta.agent_session_input_param import (
        AgentSessionInputParam as AgentSessionInputParam,
    )
    from openai.types.beta.agent_session_item import AgentSessionItem as AgentSessionItem
    from openai.types.beta.agent_text_param import AgentTextParam as AgentTextParam
    from openai.types.beta.agent_update_params import (
        Compaction as _AgentUpdateParamsCompaction,
        Experimental as _AgentUpdateParamsExperimental,
    )
    from openai.types.beta.agents.automation import Automation as Automation
    from openai.types.beta.agents.automation_deleted import AutomationDeleted as AutomationDeleted
    from openai.types.beta.agents.automation_metadata_param import (
        AutomationMetadataParam as AutomationMetadataParam,
    )
    from openai.types.beta.agents.automation_target_param import (
        AutomationTargetParam as AutomationTargetParam,
    )
    from openai.types.beta.agents.automations.automation_invocation import (
        AutomationInvocation as AutomationInvocation,
    )
    from openai.types.beta.agents.environment_create_params import Environment as Environment
    from openai.types.beta.agents.environment_info import EnvironmentInfo as EnvironmentInfo
    from openai.types.beta.agents.environments.environment_file import (
        EnvironmentFile as EnvironmentFile,
    )
    from openai.types.beta.agents.environments.environment_template import (
        EnvironmentTemplate as EnvironmentTemplate,
    )
    from openai.types.beta.agents.environments.environment_template_deleted import (
        EnvironmentTemplateDeleted as EnvironmentTemplateDeleted,
    )
    from openai.types.beta.agents.environments.template_create_params import (
        Desktop as _TemplateCreateParamsDesktop,
        Network as _TemplateCreateParamsNetwork,
        Packages as _TemplateCreateParamsPackages,
    )
    from openai.types.beta.agents.environments.template_update_params import (
        Desktop as _TemplateUpdateParamsDesktop,
        Network as _TemplateUpdateParamsNetwork,
        Packages as _TemplateUpdateParamsPackages,
    )
    from openai.types.beta.agents.session_create_params import (
        Agent as _SessionCreateParamsAgent,
        PromptCacheOptions as _SessionCreateParamsPromptCacheOptions,
        StreamOptions as _SessionCreateParamsStreamOptions,
    )
    from openai.types.beta.agents.session_update_params import (
        Agent as _SessionUpdateParamsAgent,
        PromptCacheOptions as _SessionUpdateParamsPromptCacheOptions,
    )
    from openai.types.beta.agents.sessions.session_artifact import (
        SessionArtifact as SessionArtifact,
    )
    from openai.types.beta.agents.sessions.session_artifact_deleted import (
        SessionArtifactDeleted as SessionArtifactDeleted,
    )
    from openai.types.beta.agents.sessions.session_trace import SessionTrace as SessionTrace
    from openai.types.beta.agents.sessions.turn import Turn as Turn
    from openai.types.beta.agents.vault import Vault as Vault
    from openai.types.beta.agents.vault_deleted import VaultDeleted as VaultDeleted
    from openai.types.beta.agents.vault_status_filter_param import (
        VaultStatusFilterParam as VaultStatusFilterParam,
    )
    from openai.types.beta.agents.vaults.credential import Credential as Credential
    from openai.types.beta.agents.vaults.credential_auth_create_param import (
        CredentialAuthCreateParam as CredentialAuthCreateParam,
    )
    from openai.types.beta.agents.vaults.credential_auth_rotate_param import (
        CredentialAuthRotateParam as CredentialAuthRotateParam,
    )
    from openai.types.beta.agents.vaults.credential_deleted import (
        CredentialDeleted as CredentialDeleted,
    )
    from openai.types.beta.assistant import Assistant as Assistant
    from openai.types.beta.assistant_create_params import (
        ToolResources as _AssistantCreateParamsToolResources,
    )
    from openai.types.beta.assistant_deleted import AssistantDeleted as AssistantDeleted
    from openai.types.beta.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
    )
    from openai.types.beta.assistant_tool_choice_option_param import (
        AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
    )
    from openai.types.beta.assistant_tool_param import AssistantToolParam as AssistantToolParam
    from openai.types.beta.assistant_update_params import (
        ToolResources as _AssistantUpdateParamsToolResources,
    )
    from openai.types.beta.beta_compacted_response import (
        BetaCompactedResponse as BetaCompactedResponse,
    )
    from openai.types.beta.beta_response import BetaResponse as BetaResponse
    from openai.types.beta.beta_response_includable import (
        BetaResponseIncludable as BetaResponseIncludable,
    )
    from openai.types.beta.beta_response_input_item_param import (
        BetaResponseInputItemParam as BetaResponseInputItemParam,
    )
    from openai.types.beta.beta_response_input_param import (
        BetaResponseInputParam as BetaResponseInputParam,
    )
    from openai.types.beta.beta_response_item import BetaResponseItem as BetaResponseItem
    from openai.types.beta.beta_response_prompt_param import (
        BetaResponsePromptParam as BetaResponsePromptParam,
    )
    from openai.types.beta.beta_response_text_config_param import (
        BetaResponseTextConfigParam as BetaResponseTextConfigParam,
    )
    from openai.types.beta.beta_service_tier import BetaServiceTier as BetaServiceTier
    from openai.types.beta.beta_tool_param import BetaToolParam as BetaToolParam
    from openai.types.beta.chatkit.chat_session import ChatSession as ChatSession
    from openai.types.beta.chatkit.chat_session_chatkit_configuration_param import (
        ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
    )
    from openai.types.beta.chatkit.chat_session_expires_after_param import (
        ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
    )
    from openai.types.beta.chatkit.chat_session_rate_limits_param import (
        ChatSessionRateLimitsParam as ChatSessionRateLimitsParam,
    )
    from openai.types.beta.chatkit.chat_session_workflow_param import (
        ChatSessionWorkflowParam as ChatSessionWorkflowParam,
    )
    from openai.types.beta.chatkit.chatkit_thread import ChatKitThread as ChatKitThread
    from openai.types.beta.chatkit.chatkit_thread_item_list import (
        Data as _ChatkitThreadItemListData,
    )
    from openai.types.beta.chatkit.thread_delete_response import (
        ThreadDeleteResponse as ThreadDeleteResponse,
    )
    from openai.types.beta.environment_param import EnvironmentParam as EnvironmentParam
    from openai.types.beta.hosted_environment_file_param import (
        HostedEnvironmentFileParam as HostedEnvironmentFileParam,
    )
    from openai.types.beta.hosted_plugin_param import HostedPluginParam as HostedPluginParam
    from openai.types.beta.hosted_skill_param import HostedSkillParam as HostedSkillParam
    from openai.types.beta.multi_agent_config_param import (
        MultiAgentConfigParam as MultiAgentConfigParam,
    )
    from openai.types.beta.persisted_agent_tool_param import (
        PersistedAgentToolParam as PersistedAgentToolParam,
    )
    from openai.types.beta.realtime.session_create_params import (
        ClientSecret as _SessionCreateParamsClientSecret,
        InputAudioNoiseReduction as _SessionCreateParamsInputAudioNoiseReduction,
        InputAudioTranscription as _SessionCreateParamsInputAudioTranscription,
        Tool as Tool,
        Tracing as Tracing,
        TurnDetection as _SessionCreateParamsTurnDetection,
    )
    from openai.types.beta.realtime.session_create_response import (
        SessionCreateResponse as SessionCreateResponse,
    )
    from openai.types.beta.realtime.transcription_session import (
        TranscriptionSession as TranscriptionSession,
    )
    from openai.types.beta.realtime.transcription_session_create_params import (
        ClientSecret as _TranscriptionSessionCreateParamsClientSecret,
        InputAudioNoiseReduction as _TranscriptionSessionCreateParamsInputAudioNoiseReduction,
        InputAudioTranscription as _TranscriptionSessionCreateParamsInputAudioTranscription,
        TurnDetection as _TranscriptionSessionCreateParamsTurnDetection,
    )
    from openai.types.beta.response_compact_params import (
        Image as _BetaResponseCompactParamsImage,
        PromptCacheOptions as _BetaResponseCompactParamsPromptCacheOptions,
    )
    from openai.types.beta.response_create_params import (
        AccessPrograms as _BetaResponseCreateParamsAccessPrograms,
        BackgroundOptions as _BetaResponseCreateParamsBackgroundOptions,
        ContextManagement as _BetaResponseCreateParamsContextManagement,
        Conversation as _BetaResponseCreateParamsConversation,
        Image as _BetaResponseCreateParamsImage,
        Moderation as _BetaResponseCreateParamsModeration,
        MultiAgent as MultiAgent,
        PromptCacheOptions as _BetaResponseCreateParamsPromptCacheOptions,
        Reasoning as _ResponseCreateParamsReasoning,
        StreamOptions as _BetaResponseCreateParamsStreamOptions,
        ToolChoice as _BetaResponseCreateParamsToolChoice,
    )
    from openai.types.beta.responses.input_token_count_params import (
        Conversation as _BetaResponsesInputTokenCountParamsConversation,
        Reasoning as _InputTokenCountParamsReasoning,
        Text as _BetaResponsesInputTokenCountParamsText,
        ToolChoice as _BetaResponsesInputTokenCountParamsToolChoice,
    )
    from openai.types.beta.responses.input_token_count_response import (
        InputTokenCountResponse as _BetaResponsesInputTokenCountResponse,
    )
    from openai.types.beta.setup_command_param import SetupCommandParam as SetupCommandParam
    from openai.types.beta.subagent import Subagent as Subagent
    from openai.types.beta.thread import Thread as _BetaThread
    from openai.types.beta.thread_create_and_run_params import (
        Thread as _ThreadCreateAndRunParamsThread,
        ToolResources as _ThreadCreateAndRunParamsToolResources,
        TruncationStrategy as _ThreadCreateAndRunParamsTruncationStrategy,
    )
    from openai.types.beta.thread_create_params import (
        Message as _ThreadCreateParamsMessage,
        ToolResources as _ThreadCreateParamsToolResources,
    )
    from openai.types.beta.thread_deleted import ThreadDeleted as ThreadDeleted
    from openai.types.beta.thread_update_params import (
        ToolResources as _ThreadUpdateParamsToolResources,
    )
    from openai.types.beta.threads.message import Message as _ThreadsMessage
    from openai.types.beta.threads.message_content_part_param import (
        MessageContentPartParam as MessageContentPartParam,
    )
    from openai.types.beta.threads.message_create_params import Attachment as Attachment
    from openai.types.beta.threads.message_deleted import MessageDeleted as MessageDeleted
    from openai.types.beta.threads.run import Run as Run
    from openai.types.beta.threads.run_create_params import (
        AdditionalMessage as AdditionalMessage,
        TruncationStrategy as _RunCreateParamsTruncationStrategy,
    )
    from openai.types.beta.threads.run_submit_tool_outputs_params import ToolOutput as ToolOutput
    from openai.types.beta.threads.runs.run_step import RunStep as RunStep
    from openai.types.beta.threads.runs.run_step_include import RunStepInclude as RunStepInclude
    from openai.types.chat import ChatCompletionAudioParam as ChatCompletionAudioParam
    from openai.types.chat.chat_completion import ChatCompletion as ChatCompletion
    from openai.types.chat.chat_completion_deleted import (
        ChatCompletionDeleted as ChatCompletionDeleted,
    )
    from openai.types.chat.chat_completion_message_param import (
        ChatCompletionMessageParam as ChatCompletionMessageParam,
    )
    from openai.types.chat.chat_completion_prediction_content_param import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from openai.types.chat.chat_completion_store_message import (
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    )
    from openai.types.chat.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from openai.types.chat.chat_completion_tool_choice_option_param import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from openai.types.chat.chat_completion_tool_union_param import (
        ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    )
    from openai.types.chat.completion_create_params import (
        Function as Function,
        FunctionCall as FunctionCall,
        Moderation as _CompletionCreateParamsModeration,
        PromptCacheOptions as _CompletionCreateParamsPromptCacheOptions,
        ResponseFormat as ResponseFormat,
        WebSearchOptions as WebSearchOptions,
    )
    from openai.types.chat.parsed_chat_completion import (
        ParsedChatCompletion as ParsedChatCompletion,
    )
    from openai.types.completion import Completion as Completion
    from openai.types.container_create_params import (
        ExpiresAfter as _ContainerCreateParamsExpiresAfter,
        NetworkPolicy as NetworkPolicy,
        Skill as _ContainerCreateParamsSkill,
    )
    from openai.types.container_create_response import (
        ContainerCreateResponse as ContainerCreateResponse,
    )
    from openai.types.container_list_response import ContainerListResponse as ContainerListResponse
    from openai.types.container_retrieve_response import (
        ContainerRetrieveResponse as ContainerRetrieveResponse,
    )
    from openai.types.containers.file_create_response import (
        FileCreateResponse as FileCreateResponse,
    )
    from openai.types.containers.file_list_response import FileListResponse as FileListResponse
    from openai.types.containers.file_retrieve_response import (
        FileRetrieveResponse as FileRetrieveResponse,
    )
    from openai.types.content_provenance_check import (
        ContentProvenanceCheck as ContentProvenanceCheck,
    )
    from openai.types.conversations.conversation import Conversation as _ConversationsConversation
    from openai.types.conversations.conversation_deleted_resource import (
        ConversationDeletedResource as ConversationDeletedResource,
    )
    from openai.types.conversations.conversation_item import ConversationItem as ConversationItem
    from openai.types.conversations.conversation_item_list import (
        ConversationItemList as ConversationItemList,
    )
    from openai.types.create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from openai.types.decision import Decision as Decision
    from openai.types.decision_create_params import (
        InputUnionMember1 as InputUnionMember1,
        PromptCacheOptions as _DecisionCreateParamsPromptCacheOptions,
        Question as Question,
    )
    from openai.types.deleted_skill import DeletedSkill as DeletedSkill
    from openai.types.embedding_model import EmbeddingModel as EmbeddingModel
    from openai.types.eval_create_params import (
        DataSourceConfig as DataSourceConfig,
        TestingCriterion as TestingCriterion,
    )
    from openai.types.eval_create_response import EvalCreateResponse as EvalCreateResponse
    from openai.types.eval_delete_response import EvalDeleteResponse as EvalDeleteResponse
    from openai.types.eval_list_response import EvalListResponse as EvalListResponse
    from openai.types.eval_retrieve_response import EvalRetrieveResponse as EvalRetrieveResponse
    from openai.types.eval_update_response import EvalUpdateResponse as EvalUpdateResponse
    from openai.types.evals.run_cancel_response import RunCancelResponse as RunCancelResponse
    from openai.types.evals.run_create_params import DataSource as DataSource
    from openai.types.evals.run_create_response import RunCreateResponse as RunCreateResponse
    from openai.types.evals.run_delete_response import RunDeleteResponse as RunDeleteResponse
    from openai.types.evals.run_list_response import RunListResponse as RunListResponse
    from openai.types.evals.run_retrieve_response import RunRetrieveResponse as RunRetrieveResponse
    from openai.types.evals.runs.output_item_list_response import (
        OutputItemListResponse as OutputItemListResponse,
    )
    from openai.types.evals.runs.output_item_retrieve_response import (
        OutputItemRetrieveResponse as OutputItemRetrieveResponse,
    )
    from openai.types.file_chunking_strategy_param import (
        FileChunkingStrategyParam as FileChunkingStrategyParam,
    )
    from openai.types.file_create_params import ExpiresAfter as _FileCreateParamsExpiresAfter
    from openai.types.file_deleted import FileDeleted as FileDeleted
    from openai.types.file_object import FileObject as FileObject
    from openai.types.fine_tuning.alpha.grader_run_params import Grader as _GraderRunParamsGrader
    from openai.types.fine_tuning.alpha.grader_run_response import (
        GraderRunResponse as GraderRunResponse,
    )
    from openai.types.fine_tuning.alpha.grader_validate_params import (
        Grader as _GraderValidateParamsGrader,
    )
    from openai.types.fine_tuning.alpha.grader_validate_response import (
        GraderValidateResponse as GraderValidateResponse,
    )
    from openai.types.fine_tuning.checkpoints.permission_create_response import (
        PermissionCreateResponse as PermissionCreateResponse,
    )
    from openai.types.fine_tuning.checkpoints.permission_delete_response import (
        PermissionDeleteResponse as PermissionDeleteResponse,
    )
    from openai.types.fine_tuning.checkpoints.permission_list_response import (
        PermissionListResponse as PermissionListResponse,
    )
    from openai.types.fine_tuning.checkpoints.permission_retrieve_response import (
        Data as _PermissionRetrieveResponseData,
        PermissionRetrieveResponse as PermissionRetrieveResponse,
    )
    from openai.types.fine_tuning.fine_tuning_job import FineTuningJob as FineTuningJob
    from openai.types.fine_tuning.fine_tuning_job_event import (
        FineTuningJobEvent as FineTuningJobEvent,
    )
    from openai.types.fine_tuning.job_create_params import (
        Hyperparameters as Hyperparameters,
        Integration as Integration,
        Method as Method,
    )
    from openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from openai.types.image_edit_params import Svg as _ImageEditParamsSvg
    from openai.types.image_generate_params import Svg as _ImageGenerateParamsSvg
    from openai.types.image_model import ImageModel as ImageModel
    from openai.types.images_response import ImagesResponse as ImagesResponse
    from openai.types.live.live_create_params import Transport as _LiveCreateParamsTransport
    from openai.types.live.live_create_response import LiveCreateResponse as LiveCreateResponse
    from openai.types.live.media_session_config_param import (
        MediaSessionConfigParam as MediaSessionConfigParam,
    )
    from openai.types.live.media_session_fork_config_param import (
        MediaSessionForkConfigParam as MediaSessionForkConfigParam,
    )
    from openai.types.live.session_accept_params import Session as _SessionAcceptParamsSession
    from openai.types.live.session_fork_params import Transport as _SessionForkParamsTransport
    from openai.types.live.session_fork_response import SessionForkResponse as SessionForkResponse
    from openai.types.model import Model as Model
    from openai.types.model_deleted import ModelDeleted as ModelDeleted
    from openai.types.moderation_create_response import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
    from openai.types.moderation_model import ModerationModel as ModerationModel
    from openai.types.moderation_multi_modal_input_param import (
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
    )
    from openai.types.realtime.client_secret_create_params import (
        ExpiresAfter as _RealtimeClientSecretCreateParamsExpiresAfter,
        Session as _ClientSecretCreateParamsSession,
    )
    from openai.types.realtime.client_secret_create_response import (
        ClientSecretCreateResponse as ClientSecretCreateResponse,
    )
    from openai.types.realtime.realtime_audio_config_param import (
        RealtimeAudioConfigParam as RealtimeAudioConfigParam,
    )
    from openai.types.realtime.realtime_reasoning_param import (
        RealtimeReasoningParam as RealtimeReasoningParam,
    )
    from openai.types.realtime.realtime_session_create_request_param import (
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
    )
    from openai.types.realtime.realtime_tool_choice_config_param import (
        RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
    )
    from openai.types.realtime.realtime_tools_config_param import (
        RealtimeToolsConfigParam as RealtimeToolsConfigParam,
    )
    from openai.types.realtime.realtime_tracing_config_param import (
        RealtimeTracingConfigParam as RealtimeTracingConfigParam,
    )
    from openai.types.realtime.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )
    from openai.types.realtime.realtime_translation_session_create_request_param import (
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from openai.types.realtime.realtime_truncation_param import (
        RealtimeTruncationParam as RealtimeTruncationParam,
    )
    from openai.types.realtime.translations.client_secret_create_params import (
        ExpiresAfter as _TranslationsClientSecretCreateParamsExpiresAfter,
    )
    from openai.types.responses.compacted_response import CompactedResponse as CompactedResponse
    from openai.types.responses.input_token_count_params import (
        Conversation as _TypesResponsesInputTokenCountParamsConversation,
        Text as _TypesResponsesInputTokenCountParamsText,
        ToolChoice as _TypesResponsesInputTokenCountParamsToolChoice,
    )
    from openai.types.responses.input_token_count_response import (
        InputTokenCountResponse as _TypesResponsesInputTokenCountResponse,
    )
    from openai.types.responses.parsed_response import ParsedResponse as ParsedResponse
    from openai.types.responses.response import Response as Response
    from openai.types.responses.response_compact_params import (
        Image as _ResponsesResponseCompactParamsImage,
        PromptCacheOptions as _ResponsesResponseCompactParamsPromptCacheOptions,
    )
    from openai.types.responses.response_create_params import (
        AccessPrograms as _ResponsesResponseCreateParamsAccessPrograms,
        BackgroundOptions as _ResponsesResponseCreateParamsBackgroundOptions,
        ContextManagement as _ResponsesResponseCreateParamsContextManagement,
        Conversation as _ResponsesResponseCreateParamsConversation,
        Image as _ResponsesResponseCreateParamsImage,
        Moderation as _ResponsesResponseCreateParamsModeration,
        PromptCacheOptions as _ResponsesResponseCreateParamsPromptCacheOptions,
        StreamOptions as _ResponsesResponseCreateParamsStreamOptions,
        ToolChoice as _ResponsesResponseCreateParamsToolChoice,
    )
    from openai.types.responses.response_includable import ResponseIncludable as ResponseIncludable
    from openai.types.responses.response_input_item_param import (
        ResponseInputItemParam as ResponseInputItemParam,
    )
    from openai.types.responses.response_input_param import ResponseInputParam as ResponseInputParam
    from openai.types.responses.response_item import ResponseItem as ResponseItem
    from openai.types.responses.response_prompt_param import (
        ResponsePromptParam as ResponsePromptParam,
    )
    from openai.types.responses.response_text_config_param import (
        ResponseTextConfigParam as ResponseTextConfigParam,
    )
    from openai.types.responses.service_tier import ServiceTier as ServiceTier
    from openai.types.responses.tool_param import (
        ParseableToolParam as ParseableToolParam,
        ToolParam as ToolParam,
    )
    from openai.types.safety.safety_alert import SafetyAlert as SafetyAlert
    from openai.types.safety.safety_case import SafetyCase as SafetyCase
    from openai.types.shared.chat_model import ChatModel as ChatModel
    from openai.types.shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from openai.types.shared_params.metadata import Metadata as Metadata
    from openai.types.shared_params.reasoning import Reasoning as _SharedParamsReasoning
    from openai.types.shared_params.responses_model import ResponsesModel as ResponsesModel
    from openai.types.skill import Skill as _TypesSkill
    from openai.types.skills.deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from openai.types.skills.skill_version import SkillVersion as SkillVersion
    from openai.types.upload import Upload as Upload
    from openai.types.upload_create_params import ExpiresAfter as _UploadCreateParamsExpiresAfter
    from openai.types.uploads.upload_part import UploadPart as UploadPart
    from openai.types.vector_store import VectorStore as VectorStore
    from openai.types.vector_store_create_params import (
        ExpiresAfter as _VectorStoreCreateParamsExpiresAfter,
    )
    from openai.types.vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
    from openai.types.vector_store_search_params import (
        Filters as Filters,
        RankingOptions as RankingOptions,
    )
    from openai.types.vector_store_search_response import (
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
    from openai.types.vector_store_update_params import (
        ExpiresAfter as _VectorStoreUpdateParamsExpiresAfter,
    )
    from openai.types.vector_stores.file_batch_create_params import File as File
    from openai.types.vector_stores.file_content_response import (
        FileContentResponse as FileContentResponse,
    )
    from openai.types.vector_stores.vector_store_file import VectorStoreFile as VectorStoreFile
    from openai.types.vector_stores.vector_store_file_batch import (
        VectorStoreFileBatch as VectorStoreFileBatch,
    )
    from openai.types.vector_stores.vector_store_file_deleted import (
        VectorStoreFileDeleted as VectorStoreFileDeleted,
    )
    from openai.types.video import Video as _TypesVideo
    from openai.types.video_create_character_response import (
        VideoCreateCharacterResponse as VideoCreateCharacterResponse,
    )
    from openai.types.video_create_params import InputReference as InputReference
    from openai.types.video_delete_response import VideoDeleteResponse as VideoDeleteResponse
    from openai.types.video_edit_params import Video as _VideoEditParamsVideo
    from openai.types.video_extend_params import Video as _VideoExtendParamsVideo
    from openai.types.video_get_character_response import (
        VideoGetCharacterResponse as VideoGetCharacterResponse,
    )
    from openai.types.video_model_param import VideoModelParam as VideoModelParam
    from openai.types.video_seconds import VideoSeconds as VideoSeconds
    from openai.types.video_size import VideoSize as VideoSize
    from openai.types.webhooks.deleted_webhook_endpoint import (
        DeletedWebhookEndpoint as DeletedWebhookEndpoint,
    )
    from openai.types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from openai.types.webhooks.webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from openai.types.webhooks.webhook_endpoint_test_result import (
        WebhookEndpointTestResult as WebhookEndpointTestResult,
    )
    from openai.types.webhooks.webhook_endpoint_with_secret import (
        WebhookEndpointWithSecret as WebhookEndpointWithSecret,
    )
    from openai.types.webhooks.webhook_event_type_list import (
        WebhookEventTypeList as WebhookEventTypeList,
    )

    AgentCreateParamsCompaction = _AgentCreateParamsCompaction
    AgentCreateParamsExperimental = _AgentCreateParamsExperimental
    AgentUpdateParamsCompaction = _AgentUpdateParamsCompaction
    AgentUpdateParamsExperimental = _AgentUpdateParamsExperimental
    AssistantCreateParamsToolResources = _AssistantCreateParamsToolResources
    AssistantUpdateParamsToolResources = _AssistantUpdateParamsToolResources
    AudioVoice = _AudioVoice
    BetaAgent = _BetaAgent
    BetaResponseCompactParamsImage = _BetaResponseCompactParamsImage
    BetaResponseCompactParamsPromptCacheOptions = _BetaResponseCompactParamsPromptCacheOptions
    BetaResponseCreateParamsAccessPrograms = _BetaResponseCreateParamsAccessPrograms
    BetaResponseCreateParamsBackgroundOptions = _BetaResponseCreateParamsBackgroundOptions
    BetaResponseCreateParamsContextManagement = _BetaResponseCreateParamsContextManagement
    BetaResponseCreateParamsConversation = _BetaResponseCreateParamsConversation
    BetaResponseCreateParamsImage = _BetaResponseCreateParamsImage
    BetaResponseCreateParamsModeration = _BetaResponseCreateParamsModeration
    BetaResponseCreateParamsPromptCacheOptions = _BetaResponseCreateParamsPromptCacheOptions
    BetaResponseCreateParamsStreamOptions = _BetaResponseCreateParamsStreamOptions
    BetaResponseCreateParamsToolChoice = _BetaResponseCreateParamsToolChoice
    BetaResponsesInputTokenCountParamsConversation = _BetaResponsesInputTokenCountParamsConversation
    BetaResponsesInputTokenCountParamsText = _BetaResponsesInputTokenCountParamsText
    BetaResponsesInputTokenCountParamsToolChoice = _BetaResponsesInputTokenCountParamsToolChoice
    BetaResponsesInputTokenCountResponse = _BetaResponsesInputTokenCountResponse
    BetaThread = _BetaThread
    ChatkitThreadItemListData = _ChatkitThreadItemListData
    ClientSecretCreateParamsSession = _ClientSecretCreateParamsSession
    CompletionCreateParamsModeration = _CompletionCreateParamsModeration
    CompletionCreateParamsPromptCacheOptions = _CompletionCreateParamsPromptCacheOptions
    ContainerCreateParamsExpiresAfter = _ContainerCreateParamsExpiresAfter
    ContainerCreateParamsSkill = _ContainerCreateParamsSkill
    ConversationsConversation = _ConversationsConversation
    DecisionCreateParamsPromptCacheOptions = _DecisionCreateParamsPromptCacheOptions
    FederationRuleCreateParamsPermissions = _FederationRuleCreateParamsPermissions
    FederationRuleUpdateParamsPermissions = _FederationRuleUpdateParamsPermissions
    FileCreateParamsExpiresAfter = _FileCreateParamsExpiresAfter
    GraderRunParamsGrader = _GraderRunParamsGrader
    GraderValidateParamsGrader = _GraderValidateParamsGrader
    GroupsUserDeleteResponse = _GroupsUserDeleteResponse
    ImageEditParamsSvg = _ImageEditParamsSvg
    ImageGenerateParamsSvg = _ImageGenerateParamsSvg
    InputTokenCountParamsReasoning = _InputTokenCountParamsReasoning
    InviteCreateParamsProject = _InviteCreateParamsProject
    LiveCreateParamsTransport = _LiveCreateParamsTransport
    OrganizationCertificateActivateResponse = _OrganizationCertificateActivateResponse
    OrganizationCertificateDeactivateResponse = _OrganizationCertificateDeactivateResponse
    OrganizationCertificateListResponse = _OrganizationCertificateListResponse
    OrganizationGroupDeleteResponse = _OrganizationGroupDeleteResponse
    OrganizationGroupsRoleCreateResponse = _OrganizationGroupsRoleCreateResponse
    OrganizationGroupsRoleDeleteResponse = _OrganizationGroupsRoleDeleteResponse
    OrganizationGroupsRoleListResponse = _OrganizationGroupsRoleListResponse
    OrganizationGroupsRoleRetrieveResponse = _OrganizationGroupsRoleRetrieveResponse
    OrganizationProject = _OrganizationProject
    OrganizationRoleDeleteResponse = _OrganizationRoleDeleteResponse
    OrganizationSpendAlertCreateParamsNotificationChannel = (
        _OrganizationSpendAlertCreateParamsNotificationChannel
    )
    OrganizationSpendAlertUpdateParamsNotificationChannel = (
        _OrganizationSpendAlertUpdateParamsNotificationChannel
    )
    OrganizationUserDeleteResponse = _OrganizationUserDeleteResponse
    OrganizationUsersRoleCreateResponse = _OrganizationUsersRoleCreateResponse
    OrganizationUsersRoleDeleteResponse = _OrganizationUsersRoleDeleteResponse
    OrganizationUsersRoleListResponse = _OrganizationUsersRoleListResponse
    OrganizationUsersRoleRetrieveResponse = _OrganizationUsersRoleRetrieveResponse
    PermissionRetrieveResponseData = _PermissionRetrieveResponseData
    ProjectsCertificateActivateResponse = _ProjectsCertificateActivateResponse
    ProjectsCertificateDeactivateResponse = _ProjectsCertificateDeactivateResponse
    ProjectsCertificateListResponse = _ProjectsCertificateListResponse
    ProjectsGroupDeleteResponse = _ProjectsGroupDeleteResponse
    ProjectsGroupsRoleCreateResponse = _ProjectsGroupsRoleCreateResponse
    ProjectsGroupsRoleDeleteResponse = _ProjectsGroupsRoleDeleteResponse
    ProjectsGroupsRoleListResponse = _ProjectsGroupsRoleListResponse
    ProjectsGroupsRoleRetrieveResponse = _ProjectsGroupsRoleRetrieveResponse
    ProjectsRoleDeleteResponse = _ProjectsRoleDeleteResponse
    ProjectsSpendAlertCreateParamsNotificationChannel = (
        _ProjectsSpendAlertCreateParamsNotificationChannel
    )
    ProjectsSpendAlertUpdateParamsNotificationChannel = (
        _ProjectsSpendAlertUpdateParamsNotificationChannel
    )
    ProjectsUserDeleteResponse = _ProjectsUserDeleteResponse
    ProjectsUsersRoleCreateResponse = _ProjectsUsersRoleCreateResponse
    ProjectsUsersRoleDeleteResponse = _ProjectsUsersRoleDeleteResponse
    ProjectsUsersRoleListResponse = _ProjectsUsersRoleListResponse
    ProjectsUsersRoleRetrieveResponse = _ProjectsUsersRoleRetrieveResponse
    RealtimeClientSecretCreateParamsExpiresAfter = _RealtimeClientSecretCreateParamsExpiresAfter
    ResponseCreateParamsReasoning = _ResponseCreateParamsReasoning
    ResponsesResponseCompactParamsImage = _ResponsesResponseCompactParamsImage
    ResponsesResponseCompactParamsPromptCacheOptions = (
        _ResponsesResponseCompactParamsPromptCacheOptions
    )
    ResponsesResponseCreateParamsAccessPrograms = _ResponsesResponseCreateParamsAccessPrograms
    ResponsesResponseCreateParamsBackgroundOptions = _ResponsesResponseCreateParamsBackgroundOptions
    ResponsesResponseCreateParamsContextManagement = _ResponsesResponseCreateParamsContextManagement
    ResponsesResponseCreateParamsConversation = _ResponsesResponseCreateParamsConversation
    ResponsesResponseCreateParamsImage = _ResponsesResponseCreateParamsImage
    ResponsesResponseCreateParamsModeration = _ResponsesResponseCreateParamsModeration
    ResponsesResponseCreateParamsPromptCacheOptions = (
        _ResponsesResponseCreateParamsPromptCacheOptions
    )
    ResponsesResponseCreateParamsStreamOptions = _ResponsesResponseCreateParamsStreamOptions
    ResponsesResponseCreateParamsToolChoice = _ResponsesResponseCreateParamsToolChoice
    RunCreateParamsTruncationStrategy = _RunCreateParamsTruncationStrategy
    SessionAcceptParamsSession = _SessionAcceptParamsSession
    SessionCreateParamsAgent = _SessionCreateParamsAgent
    SessionCreateParamsClientSecret = _SessionCreateParamsClientSecret
    SessionCreateParamsInputAudioNoiseReduction = _SessionCreateParamsInputAudioNoiseReduction
    SessionCreateParamsInputAudioTranscription = _SessionCreateParamsInputAudioTranscription
    SessionCreateParamsPromptCacheOptions = _SessionCreateParamsPromptCacheOptions
    SessionCreateParamsStreamOptions = _SessionCreateParamsStreamOptions
    SessionCreateParamsTurnDetection = _SessionCreateParamsTurnDetection
    SessionForkParamsTransport = _SessionForkParamsTransport
    SessionUpdateParamsAgent = _SessionUpdateParamsAgent
    SessionUpdateParamsPromptCacheOptions = _SessionUpdateParamsPromptCacheOptions
    SharedParamsReasoning = _SharedParamsReasoning
    SpeechCreateParamsVoice = _SpeechCreateParamsVoice
    TemplateCreateParamsDesktop = _TemplateCreateParamsDesktop
    TemplateCreateParamsNetwork = _TemplateCreateParamsNetwork
    TemplateCreateParamsPackages = _TemplateCreateParamsPackages
    TemplateUpdateParamsDesktop = _TemplateUpdateParamsDesktop
    TemplateUpdateParamsNetwork = _TemplateUpdateParamsNetwork
    TemplateUpdateParamsPackages = _TemplateUpdateParamsPackages
    ThreadCreateAndRunParamsThread = _ThreadCreateAndRunParamsThread
    ThreadCreateAndRunParamsToolResources = _ThreadCreateAndRunParamsToolResources
    ThreadCreateAndRunParamsTruncationStrategy = _ThreadCreateAndRunParamsTruncationStrategy
    ThreadCreateParamsMessage = _ThreadCreateParamsMessage
    ThreadCreateParamsToolResources = _ThreadCreateParamsToolResources
    ThreadUpdateParamsToolResources = _ThreadUpdateParamsToolResources
    ThreadsMessage = _ThreadsMessage
    TranscriptionSessionCreateParamsClientSecret = _TranscriptionSessionCreateParamsClientSecret
    TranscriptionSessionCreateParamsInputAudioNoiseReduction = (
        _TranscriptionSessionCreateParamsInputAudioNoiseReduction
    )
    TranscriptionSessionCreateParamsInputAudioTranscription = (
        _TranscriptionSessionCreateParamsInputAudioTranscription
    )
    TranscriptionSessionCreateParamsTurnDetection = _TranscriptionSessionCreateParamsTurnDetection
    TranslationsClientSecretCreateParamsExpiresAfter = (
        _TranslationsClientSecretCreateParamsExpiresAfter
    )
    TypesResponsesInputTokenCountParamsConversation = (
        _TypesResponsesInputTokenCountParamsConversation
    )
    TypesResponsesInputTokenCountParamsText = _TypesResponsesInputTokenCountParamsText
    TypesResponsesInputTokenCountParamsToolChoice = _TypesResponsesInputTokenCountParamsToolChoice
    TypesResponsesInputTokenCountResponse = _TypesResponsesInputTokenCountResponse
    TypesSkill = _TypesSkill
    TypesVideo = _TypesVideo
    UploadCreateParamsExpiresAfter = _UploadCreateParamsExpiresAfter
    UsageAudioSpeechesResponseData = _UsageAudioSpeechesResponseData
    UsageAudioTranscriptionsResponseData = _UsageAudioTranscriptionsResponseData
    UsageCodeInterpreterSessionsResponseData = _UsageCodeInterpreterSessionsResponseData
    UsageCompletionsResponseData = _UsageCompletionsResponseData
    UsageCostsResponseData = _UsageCostsResponseData
    UsageDecisionsResponseData = _UsageDecisionsResponseData
    UsageEmbeddingsResponseData = _UsageEmbeddingsResponseData
    UsageFileSearchCallsResponseData = _UsageFileSearchCallsResponseData
    UsageImagesResponseData = _UsageImagesResponseData
    UsageModerationsResponseData = _UsageModerationsResponseData
    UsageVectorStoresResponseData = _UsageVectorStoresResponseData
    UsageWebSearchCallsResponseData = _UsageWebSearchCallsResponseData
    VectorStoreCreateParamsExpiresAfter = _VectorStoreCreateParamsExpiresAfter
    VectorStoreUpdateParamsExpiresAfter = _VectorStoreUpdateParamsExpiresAfter
    VideoEditParamsVideo = _VideoEditParamsVideo
    VideoExtendParamsVideo = _VideoExtendParamsVideo
    WorkloadIdentityProviderCreateParamsAttributeTransformation = (
        _WorkloadIdentityProviderCreateParamsAttributeTransformation
    )
    WorkloadIdentityProviderCreateParamsVerification = (
        _WorkloadIdentityProviderCreateParamsVerification
    )
    WorkloadIdentityProviderUpdateParamsAttributeTransformation = (
        _WorkloadIdentityProviderUpdateParamsAttributeTransformation
    )
    WorkloadIdentityProviderUpdateParamsVerification = (
        _WorkloadIdentityProviderUpdateParamsVerification
    )
else:
    __getattr__ = lazy_types(
        __name__,
        {
            "APIKeyCreateResponse": "openai.types.admin.organization.projects.service_accounts.api_key_create_response:APIKeyCreateResponse",
            "APIKeyDeleteResponse": "openai.types.admin.organization.projects.api_key_delete_response:APIKeyDeleteResponse",
            "AdditionalMessage": "openai.types.beta.threads.run_create_params:AdditionalMessage",
            "AdminAPIKey": "openai.types.admin.organization.admin_api_key:AdminAPIKey",
            "AdminAPIKeyCreateResponse": "openai.types.admin.organization.admin_api_key_create_response:AdminAPIKeyCreateResponse",
            "AdminAPIKeyDeleteResponse": "openai.types.admin.organization.admin_api_key_delete_response:AdminAPIKeyDeleteResponse",
            "AgentCreateParamsCompaction": "openai.types.beta.agent_create_params:Compaction",
            "AgentCreateParamsExperimental": "openai.types.beta.agent_create_params:Experimental",
            "AgentDeleted": "openai.types.beta.agent_deleted:AgentDeleted",
            "AgentReasoningParam": "openai.types.beta.agent_reasoning_param:AgentReasoningParam",
            "AgentSession": "openai.types.beta.agent_session:AgentSession",
            "AgentSessionDeleted": "openai.types.beta.agent_session_deleted:AgentSessionDeleted",
            "AgentSessionInputMessageParam": "openai.types.beta.agent_session_input_message_param:AgentSessionInputMessageParam",
            "AgentSessionInputParam": "openai.types.beta.agent_session_input_param:AgentSessionInputParam",
            "AgentSessionItem": "openai.types.beta.agent_session_item:AgentSessionItem",
            "AgentTextParam": "openai.types.beta.agent_text_param:AgentTextParam",
            "AgentUpdateParamsCompaction": "openai.types.beta.agent_update_params:Compaction",
            "AgentUpdateParamsExperimental": "openai.types.beta.agent_update_params:Experimental",
            "Assistant": "openai.types.beta.assistant:Assistant",
            "AssistantCreateParamsToolResources": "openai.types.beta.assistant_create_params:ToolResources",
            "AssistantDeleted": "openai.types.beta.assistant_deleted:AssistantDeleted",
            "AssistantResponseFormatOptionParam": "openai.types.beta.assistant_response_format_option_param:AssistantResponseFormatOptionParam",
            "AssistantToolChoiceOptionParam": "openai.types.beta.assistant_tool_choice_option_param:AssistantToolChoiceOptionParam",
            "AssistantToolParam": "openai.types.beta.assistant_tool_param:AssistantToolParam",
            "AssistantUpdateParamsToolResources": "openai.types.beta.assistant_update_params:ToolResources",
            "AsyncConversationCursorPage": "openai.pagination:AsyncConversationCursorPage",
            "AsyncCursorPage": "openai.pagination:AsyncCursorPage",
            "AsyncNextCursorPage": "openai.pagination:AsyncNextCursorPage",
            "AsyncPage": "openai.pagination:AsyncPage",
            "AsyncTokenPage": "openai.pagination:AsyncTokenPage",
            "AsyncToolHandler": "openai.lib.streaming.agents:AsyncToolHandler",
            "Attachment": "openai.types.beta.threads.message_create_params:Attachment",
            "AudioModel": "openai.types.audio_model:AudioModel",
            "AudioResponseFormat": "openai.types:AudioResponseFormat",
            "AudioVoice": "openai.types.audio.voice:Voice",
            "AuditLogListResponse": "openai.types.admin.organization.audit_log_list_response:AuditLogListResponse",
            "Automation": "openai.types.beta.agents.automation:Automation",
            "AutomationDeleted": "openai.types.beta.agents.automation_deleted:AutomationDeleted",
            "AutomationInvocation": "openai.types.beta.agents.automations.automation_invocation:AutomationInvocation",
            "AutomationMetadataParam": "openai.types.beta.agents.automation_metadata_param:AutomationMetadataParam",
            "AutomationTargetParam": "openai.types.beta.agents.automation_target_param:AutomationTargetParam",
            "Batch": "openai.types.batch:Batch",
            "BetaAgent": "openai.types.beta.agent:Agent",
            "BetaCompactedResponse": "openai.types.beta.beta_compacted_response:BetaCompactedResponse",
            "BetaResponse": "openai.types.beta.beta_response:BetaResponse",
            "BetaResponseCompactParamsImage": "openai.types.beta.response_compact_params:Image",
            "BetaResponseCompactParamsPromptCacheOptions": "openai.types.beta.response_compact_params:PromptCacheOptions",
            "BetaResponseCreateParamsAccessPrograms": "openai.types.beta.response_create_params:AccessPrograms",
            "BetaResponseCreateParamsBackgroundOptions": "openai.types.beta.response_create_params:BackgroundOptions",
            "BetaResponseCreateParamsContextManagement": "openai.types.beta.response_create_params:ContextManagement",
            "BetaResponseCreateParamsConversation": "openai.types.beta.response_create_params:Conversation",
            "BetaResponseCreateParamsImage": "openai.types.beta.response_create_params:Image",
            "BetaResponseCreateParamsModeration": "openai.types.beta.response_create_params:Moderation",
            "BetaResponseCreateParamsPromptCacheOptions": "openai.types.beta.response_create_params:PromptCacheOptions",
            "BetaResponseCreateParamsStreamOptions": "openai.types.beta.response_create_params:StreamOptions",
            "BetaResponseCreateParamsToolChoice": "openai.types.beta.response_create_params:ToolChoice",
            "BetaResponseIncludable": "openai.types.beta.beta_response_includable:BetaResponseIncludable",
            "BetaResponseInputItemParam": "openai.types.beta.beta_response_input_item_param:BetaResponseInputItemParam",
            "BetaResponseInputParam": "openai.types.beta.beta_response_input_param:BetaResponseInputParam",
            "BetaResponseItem": "openai.types.beta.beta_response_item:BetaResponseItem",
            "BetaResponsePromptParam": "openai.types.beta.beta_response_prompt_param:BetaResponsePromptParam",
            "BetaResponseTextConfigParam": "openai.types.beta.beta_response_text_config_param:BetaResponseTextConfigParam",
            "BetaResponsesInputTokenCountParamsConversation": "openai.types.beta.responses.input_token_count_params:Conversation",
            "BetaResponsesInputTokenCountParamsText": "openai.types.beta.responses.input_token_count_params:Text",
            "BetaResponsesInputTokenCountParamsToolChoice": "openai.types.beta.responses.input_token_count_params:ToolChoice",
            "BetaResponsesInputTokenCountResponse": "openai.types.beta.responses.input_token_count_response:InputTokenCountResponse",
            "BetaServiceTier": "openai.types.beta.beta_service_tier:BetaServiceTier",
            "BetaThread": "openai.types.beta.thread:Thread",
            "BetaToolParam": "openai.types.beta.beta_tool_param:BetaToolParam",
            "Body": "openai._types:Body",
            "Certificate": "openai.types.admin.organization.certificate:Certificate",
            "CertificateDeleteResponse": "openai.types.admin.organization.certificate_delete_response:CertificateDeleteResponse",
            "ChatCompletion": "openai.types.chat.chat_completion:ChatCompletion",
            "ChatCompletionAudioParam": "openai.types.chat:ChatCompletionAudioParam",
            "ChatCompletionDeleted": "openai.types.chat.chat_completion_deleted:ChatCompletionDeleted",
            "ChatCompletionMessageParam": "openai.types.chat.chat_completion_message_param:ChatCompletionMessageParam",
            "ChatCompletionPredictionContentParam": "openai.types.chat.chat_completion_prediction_content_param:ChatCompletionPredictionContentParam",
            "ChatCompletionStoreMessage": "openai.types.chat.chat_completion_store_message:ChatCompletionStoreMessage",
            "ChatCompletionStreamOptionsParam": "openai.types.chat.chat_completion_stream_options_param:ChatCompletionStreamOptionsParam",
            "ChatCompletionToolChoiceOptionParam": "openai.types.chat.chat_completion_tool_choice_option_param:ChatCompletionToolChoiceOptionParam",
            "ChatCompletionToolUnionParam": "openai.types.chat.chat_completion_tool_union_param:ChatCompletionToolUnionParam",
            "ChatKitThread": "openai.types.beta.chatkit.chatkit_thread:ChatKitThread",
            "ChatModel": "openai.types.shared.chat_model:ChatModel",
            "ChatSession": "openai.types.beta.chatkit.chat_session:ChatSession",
            "ChatSessionChatKitConfigurationParam": "openai.types.beta.chatkit.chat_session_chatkit_configuration_param:ChatSessionChatKitConfigurationParam",
            "ChatSessionExpiresAfterParam": "openai.types.beta.chatkit.chat_session_expires_after_param:ChatSessionExpiresAfterParam",
            "ChatSessionRateLimitsParam": "openai.types.beta.chatkit.chat_session_rate_limits_param:ChatSessionRateLimitsParam",
            "ChatSessionWorkflowParam": "openai.types.beta.chatkit.chat_session_workflow_param:ChatSessionWorkflowParam",
            "ChatkitThreadItemListData": "openai.types.beta.chatkit.chatkit_thread_item_list:Data",
            "ChunkingStrategy": "openai.types.audio.transcription_create_params:ChunkingStrategy",
            "ClientSecretCreateParamsSession": "openai.types.realtime.client_secret_create_params:Session",
            "ClientSecretCreateResponse": "openai.types.realtime.client_secret_create_response:ClientSecretCreateResponse",
            "CodeInterpreter": "openai.types.admin.organization.projects.hosted_tool_permission_update_params:CodeInterpreter",
            "CompactedResponse": "openai.types.responses.compacted_response:CompactedResponse",
            "Completion": "openai.types.completion:Completion",
            "CompletionCreateParamsModeration": "openai.types.chat.completion_create_params:Moderation",
            "CompletionCreateParamsPromptCacheOptions": "openai.types.chat.completion_create_params:PromptCacheOptions",
            "ContainerCreateParamsExpiresAfter": "openai.types.container_create_params:ExpiresAfter",
            "ContainerCreateParamsSkill": "openai.types.container_create_params:Skill",
            "ContainerCreateResponse": "openai.types.container_create_response:ContainerCreateResponse",
            "ContainerListResponse": "openai.types.container_list_response:ContainerListResponse",
            "ContainerRetrieveResponse": "openai.types.container_retrieve_response:ContainerRetrieveResponse",
            "ContentProvenanceCheck": "openai.types.content_provenance_check:ContentProvenanceCheck",
            "ConversationDeletedResource": "openai.types.conversations.conversation_deleted_resource:ConversationDeletedResource",
            "ConversationItem": "openai.types.conversations.conversation_item:ConversationItem",
            "ConversationItemList": "openai.types.conversations.conversation_item_list:ConversationItemList",
            "ConversationsConversation": "openai.types.conversations.conversation:Conversation",
            "CreateEmbeddingResponse": "openai.types.create_embedding_response:CreateEmbeddingResponse",
            "Credential": "openai.types.beta.agents.vaults.credential:Credential",
            "CredentialAuthCreateParam": "openai.types.beta.agents.vaults.credential_auth_create_param:CredentialAuthCreateParam",
            "CredentialAuthRotateParam": "openai.types.beta.agents.vaults.credential_auth_rotate_param:CredentialAuthRotateParam",
            "CredentialDeleted": "openai.types.beta.agents.vaults.credential_deleted:CredentialDeleted",
            "DataSource": "openai.types.evals.run_create_params:DataSource",
            "DataSourceConfig": "openai.types.eval_create_params:DataSourceConfig",
            "Decision": "openai.types.decision:Decision",
            "DecisionCreateParamsPromptCacheOptions": "openai.types.decision_create_params:PromptCacheOptions",
            "DeletedSkill": "openai.types.deleted_skill:DeletedSkill",
            "DeletedSkillVersion": "openai.types.skills.deleted_skill_version:DeletedSkillVersion",
            "DeletedWebhookEndpoint": "openai.types.webhooks.deleted_webhook_endpoint:DeletedWebhookEndpoint",
            "EffectiveAt": "openai.types.admin.organization.audit_log_list_params:EffectiveAt",
            "EmbeddingModel": "openai.types.embedding_model:EmbeddingModel",
            "Environment": "openai.types.beta.agents.environment_create_params:Environment",
            "EnvironmentFile": "openai.types.beta.agents.environments.environment_file:EnvironmentFile",
            "EnvironmentInfo": "openai.types.beta.agents.environment_info:EnvironmentInfo",
            "EnvironmentParam": "openai.types.beta.environment_param:EnvironmentParam",
            "EnvironmentTemplate": "openai.types.beta.agents.environments.environment_template:EnvironmentTemplate",
            "EnvironmentTemplateDeleted": "openai.types.beta.agents.environments.environment_template_deleted:EnvironmentTemplateDeleted",
            "EvalCreateResponse": "openai.types.eval_create_response:EvalCreateResponse",
            "EvalDeleteResponse": "openai.types.eval_delete_response:EvalDeleteResponse",
            "EvalListResponse": "openai.types.eval_list_response:EvalListResponse",
            "EvalRetrieveResponse": "openai.types.eval_retrieve_response:EvalRetrieveResponse",
            "EvalUpdateResponse": "openai.types.eval_update_response:EvalUpdateResponse",
            "ExternalKey": "openai.types.admin.organization.external_key:ExternalKey",
            "ExternalKeyValidateResponse": "openai.types.admin.organization.external_key_validate_response:ExternalKeyValidateResponse",
            "ExternalStorageConfiguration": "openai.types.admin.organization.external_storage_configuration:ExternalStorageConfiguration",
            "ExternalStorageDeleted": "openai.types.admin.organization.external_storage_deleted:ExternalStorageDeleted",
            "FederationRule": "openai.types.admin.organization.workload_identity_providers.federation_rule:FederationRule",
            "FederationRuleCreateParamsPermissions": "openai.types.admin.organization.workload_identity_providers.federation_rule_create_params:Permissions",
            "FederationRuleDeleted": "openai.types.admin.organization.workload_identity_providers.federation_rule_deleted:FederationRuleDeleted",
            "FederationRuleUpdateParamsPermissions": "openai.types.admin.organization.workload_identity_providers.federation_rule_update_params:Permissions",
            "File": "openai.types.vector_stores.file_batch_create_params:File",
            "FileChunkingStrategyParam": "openai.types.file_chunking_strategy_param:FileChunkingStrategyParam",
            "FileContentResponse": "openai.types.vector_stores.file_content_response:FileContentResponse",
            "FileCreateParamsExpiresAfter": "openai.types.file_create_params:ExpiresAfter",
            "FileCreateResponse": "openai.types.containers.file_create_response:FileCreateResponse",
            "FileDeleted": "openai.types.file_deleted:FileDeleted",
            "FileListResponse": "openai.types.containers.file_list_response:FileListResponse",
            "FileObject": "openai.types.file_object:FileObject",
            "FilePurpose": "openai.types:FilePurpose",
            "FileRetrieveResponse": "openai.types.containers.file_retrieve_response:FileRetrieveResponse",
            "FileSearch": "openai.types.admin.organization.projects.hosted_tool_permission_update_params:FileSearch",
            "FileTypes": "openai._types:FileTypes",
            "Filters": "openai.types.vector_store_search_params:Filters",
            "FineTuningJob": "openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
            "FineTuningJobCheckpoint": "openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint:FineTuningJobCheckpoint",
            "FineTuningJobEvent": "openai.types.fine_tuning.fine_tuning_job_event:FineTuningJobEvent",
            "Function": "openai.types.chat.completion_create_params:Function",
            "FunctionCall": "openai.types.chat.completion_create_params:FunctionCall",
            "GraderRunParamsGrader": "openai.types.fine_tuning.alpha.grader_run_params:Grader",
            "GraderRunResponse": "openai.types.fine_tuning.alpha.grader_run_response:GraderRunResponse",
            "GraderValidateParamsGrader": "openai.types.fine_tuning.alpha.grader_validate_params:Grader",
            "GraderValidateResponse": "openai.types.fine_tuning.alpha.grader_validate_response:GraderValidateResponse",
            "Group": "openai.types.admin.organization.group:Group",
            "GroupUpdateResponse": "openai.types.admin.organization.group_update_response:GroupUpdateResponse",
            "GroupsUserDeleteResponse": "openai.types.admin.organization.groups.user_delete_response:UserDeleteResponse",
            "Headers": "openai._types:Headers",
            "HeadersLike": "openai._types:HeadersLike",
            "HostedEnvironmentFileParam": "openai.types.beta.hosted_environment_file_param:HostedEnvironmentFileParam",
            "HostedPluginParam": "openai.types.beta.hosted_plugin_param:HostedPluginParam",
            "HostedSkillParam": "openai.types.beta.hosted_skill_param:HostedSkillParam",
            "HttpxBinaryResponseContent": "openai._legacy_response:HttpxBinaryResponseContent",
            "Hyperparameters": "openai.types.fine_tuning.job_create_params:Hyperparameters",
            "ImageEditParamsSvg": "openai.types.image_edit_params:Svg",
            "ImageGenerateParamsSvg": "openai.types.image_generate_params:Svg",
            "ImageGeneration": "openai.types.admin.organization.projects.hosted_tool_permission_update_params:ImageGeneration",
            "ImageModel": "openai.types.image_model:ImageModel",
            "ImagesResponse": "openai.types.images_response:ImagesResponse",
            "InputReference": "openai.types.video_create_params:InputReference",
            "InputTokenCountParamsReasoning": "openai.types.beta.responses.input_token_count_params:Reasoning",
            "InputUnionMember1": "openai.types.decision_create_params:InputUnionMember1",
            "Integration": "openai.types.fine_tuning.job_create_params:Integration",
            "Invite": "openai.types.admin.organization.invite:Invite",
            "InviteCreateParamsProject": "openai.types.admin.organization.invite_create_params:Project",
            "InviteDeleteResponse": "openai.types.admin.organization.invite_delete_response:InviteDeleteResponse",
            "LiveCreateParamsTransport": "openai.types.live.live_create_params:Transport",
            "LiveCreateResponse": "openai.types.live.live_create_response:LiveCreateResponse",
            "Mcp": "openai.types.admin.organization.projects.hosted_tool_permission_update_params:Mcp",
            "MediaSessionConfigParam": "openai.types.live.media_session_config_param:MediaSessionConfigParam",
            "MediaSessionForkConfigParam": "openai.types.live.media_session_fork_config_param:MediaSessionForkConfigParam",
            "MessageContentPartParam": "openai.types.beta.threads.message_content_part_param:MessageContentPartParam",
            "MessageDeleted": "openai.types.beta.threads.message_deleted:MessageDeleted",
            "Metadata": "openai.types.shared_params.metadata:Metadata",
            "Method": "openai.types.fine_tuning.job_create_params:Method",
            "Model": "openai.types.model:Model",
            "ModelDeleted": "openai.types.model_deleted:ModelDeleted",
            "ModerationCreateResponse": "openai.types.moderation_create_response:ModerationCreateResponse",
            "ModerationModel": "openai.types.moderation_model:ModerationModel",
            "ModerationMultiModalInputParam": "openai.types.moderation_multi_modal_input_param:ModerationMultiModalInputParam",
            "MultiAgent": "openai.types.beta.response_create_params:MultiAgent",
            "MultiAgentConfigParam": "openai.types.beta.multi_agent_config_param:MultiAgentConfigParam",
            "NetworkPolicy": "openai.types.container_create_params:NetworkPolicy",
            "NotGiven": "openai._types:NotGiven",
            "Omit": "openai._types:Omit",
            "OrganizationCertificateActivateResponse": "openai.types.admin.organization.certificate_activate_response:CertificateActivateResponse",
            "OrganizationCertificateDeactivateResponse": "openai.types.admin.organization.certificate_deactivate_response:CertificateDeactivateResponse",
            "OrganizationCertificateListResponse": "openai.types.admin.organization.certificate_list_response:CertificateListResponse",
            "OrganizationDataRetention": "openai.types.admin.organization.organization_data_retention:OrganizationDataRetention",
            "OrganizationGroupDeleteResponse": "openai.types.admin.organization.group_delete_response:GroupDeleteResponse",
            "OrganizationGroupUser": "openai.types.admin.organization.groups.organization_group_user:OrganizationGroupUser",
            "OrganizationGroupsRoleCreateResponse": "openai.types.admin.organization.groups.role_create_response:RoleCreateResponse",
            "OrganizationGroupsRoleDeleteResponse": "openai.types.admin.organization.groups.role_delete_response:RoleDeleteResponse",
            "OrganizationGroupsRoleListResponse": "openai.types.admin.organization.groups.role_list_response:RoleListResponse",
            "OrganizationGroupsRoleRetrieveResponse": "openai.types.admin.organization.groups.role_retrieve_response:RoleRetrieveResponse",
            "OrganizationProject": "openai.types.admin.organization.project:Project",
            "OrganizationRoleDeleteResponse": "openai.types.admin.organization.role_delete_response:RoleDeleteResponse",
            "OrganizationSpendAlert": "openai.types.admin.organization.organization_spend_alert:OrganizationSpendAlert",
            "OrganizationSpendAlertCreateParamsNotificationChannel": "openai.types.admin.organization.spend_alert_create_params:NotificationChannel",
            "OrganizationSpendAlertDeleted": "openai.types.admin.organization.organization_spend_alert_deleted:OrganizationSpendAlertDeleted",
            "OrganizationSpendAlertUpdateParamsNotificationChannel": "openai.types.admin.organization.spend_alert_update_params:NotificationChannel",
            "OrganizationSpendLimit": "openai.types.admin.organization.organization_spend_limit:OrganizationSpendLimit",
            "OrganizationSpendLimitDeleted": "openai.types.admin.organization.organization_spend_limit_deleted:OrganizationSpendLimitDeleted",
            "OrganizationUser": "openai.types.admin.organization.organization_user:OrganizationUser",
            "OrganizationUserDeleteResponse": "openai.types.admin.organization.user_delete_response:UserDeleteResponse",
            "OrganizationUsersRoleCreateResponse": "openai.types.admin.organization.users.role_create_response:RoleCreateResponse",
            "OrganizationUsersRoleDeleteResponse": "openai.types.admin.organization.users.role_delete_response:RoleDeleteResponse",
            "OrganizationUsersRoleListResponse": "openai.types.admin.organization.users.role_list_response:RoleListResponse",
            "OrganizationUsersRoleRetrieveResponse": "openai.types.admin.organization.users.role_retrieve_response:RoleRetrieveResponse",
            "OutputExpiresAfter": "openai.types.batch_create_params:OutputExpiresAfter",
            "OutputItemListResponse": "openai.types.evals.runs.output_item_list_response:OutputItemListResponse",
            "OutputItemRetrieveResponse": "openai.types.evals.runs.output_item_retrieve_response:OutputItemRetrieveResponse",
            "ParseableToolParam": "openai.types.responses.tool_param:ParseableToolParam",
            "ParsedChatCompletion": "openai.types.chat.parsed_chat_completion:ParsedChatCompletion",
            "ParsedResponse": "openai.types.responses.parsed_response:ParsedResponse",
            "PermissionCreateResponse": "openai.types.fine_tuning.checkpoints.permission_create_response:PermissionCreateResponse",
            "PermissionDeleteResponse": "openai.types.fine_tuning.checkpoints.permission_delete_response:PermissionDeleteResponse",
            "PermissionListResponse": "openai.types.fine_tuning.checkpoints.permission_list_response:PermissionListResponse",
            "PermissionRetrieveResponse": "openai.types.fine_tuning.checkpoints.permission_retrieve_response:PermissionRetrieveResponse",
            "PermissionRetrieveResponseData": "openai.types.fine_tuning.checkpoints.permission_retrieve_response:Data",
            "PersistedAgentToolParam": "openai.types.beta.persisted_agent_tool_param:PersistedAgentToolParam",
            "PreparedAgentFiles": "openai.lib.beta.agents._files:PreparedAgentFiles",
            "ProjectAPIKey": "openai.types.admin.organization.projects.project_api_key:ProjectAPIKey",
            "ProjectDataRetention": "openai.types.admin.organization.projects.project_data_retention:ProjectDataRetention",
            "ProjectGroup": "openai.types.admin.organization.projects.project_group:ProjectGroup",
            "ProjectHostedToolPermissions": "openai.types.admin.organization.projects.project_hosted_tool_permissions:ProjectHostedToolPermissions",
            "ProjectModelPermissions": "openai.types.admin.organization.projects.project_model_permissions:ProjectModelPermissions",
            "ProjectModelPermissionsDeleted": "openai.types.admin.organization.projects.project_model_permissions_deleted:ProjectModelPermissionsDeleted",
            "ProjectOptionalServiceTier": "openai.types.admin.organization.projects.project_optional_service_tier:ProjectOptionalServiceTier",
            "ProjectRateLimit": "openai.types.admin.organization.projects.project_rate_limit:ProjectRateLimit",
            "ProjectResidency": "openai.types.admin.organization.project_residency:ProjectResidency",
            "ProjectServiceAccount": "openai.types.admin.organization.projects.project_service_account:ProjectServiceAccount",
            "ProjectServiceTierSettings": "openai.types.admin.organization.projects.project_service_tier_settings:ProjectServiceTierSettings",
            "ProjectSpendAlert": "openai.types.admin.organization.projects.project_spend_alert:ProjectSpendAlert",
            "ProjectSpendAlertDeleted": "openai.types.admin.organization.projects.project_spend_alert_deleted:ProjectSpendAlertDeleted",
            "ProjectSpendLimit": "openai.types.admin.organization.projects.project_spend_limit:ProjectSpendLimit",
            "ProjectSpendLimitDeleted": "openai.types.admin.organization.projects.project_spend_limit_deleted:ProjectSpendLimitDeleted",
            "ProjectUser": "openai.types.admin.organization.projects.project_user:ProjectUser",
            "ProjectsCertificateActivateResponse": "openai.types.admin.organization.projects.certificate_activate_response:CertificateActivateResponse",
            "ProjectsCertificateDeactivateResponse": "openai.types.admin.organization.projects.certificate_deactivate_response:CertificateDeactivateResponse",
            "ProjectsCertificateListResponse": "openai.types.admin.organization.projects.certificate_list_response:CertificateListResponse",
            "ProjectsGroupDeleteResponse": "openai.types.admin.organization.projects.group_delete_response:GroupDeleteResponse",
            "ProjectsGroupsRoleCreateResponse": "openai.types.admin.organization.projects.groups.role_create_response:RoleCreateResponse",
            "ProjectsGroupsRoleDeleteResponse": "openai.types.admin.organization.projects.groups.role_delete_response:RoleDeleteResponse",
            "ProjectsGroupsRoleListResponse": "openai.types.admin.organization.projects.groups.role_list_response:RoleListResponse",
            "ProjectsGroupsRoleRetrieveResponse": "openai.types.admin.organization.projects.groups.role_retrieve_response:RoleRetrieveResponse",
            "ProjectsRoleDeleteResponse": "openai.types.admin.organization.projects.role_delete_response:RoleDeleteResponse",
            "ProjectsSpendAlertCreateParamsNotificationChannel": "openai.types.admin.organization.projects.spend_alert_create_params:NotificationChannel",
            "ProjectsSpendAlertUpdateParamsNotificationChannel": "openai.types.admin.organization.projects.spend_alert_update_params:NotificationChannel",
            "ProjectsUserDeleteResponse": "openai.types.admin.organization.projects.user_delete_response:UserDeleteResponse",
            "ProjectsUsersRoleCreateResponse": "openai.types.admin.organization.projects.users.role_create_response:RoleCreateResponse",
            "ProjectsUsersRoleDeleteResponse": "openai.types.admin.organization.projects.users.role_delete_response:RoleDeleteResponse",
            "ProjectsUsersRoleListResponse": "openai.types.admin.organization.projects.users.role_list_response:RoleListResponse",
            "ProjectsUsersRoleRetrieveResponse": "openai.types.admin.organization.projects.users.role_retrieve_response:RoleRetrieveResponse",
            "Provider": "openai.types.admin.organization.external_storage_create_params:Provider",
            "Query": "openai._types:Query",
            "Question": "openai.types.decision_create_params:Question",
            "RankingOptions": "openai.types.vector_store_search_params:RankingOptions",
            "RealtimeAudioConfigParam": "openai.types.realtime.realtime_audio_config_param:RealtimeAudioConfigParam",
            "RealtimeClientSecretCreateParamsExpiresAfter": "openai.types.realtime.client_secret_create_params:ExpiresAfter",
            "RealtimeReasoningParam": "openai.types.realtime.realtime_reasoning_param:RealtimeReasoningParam",
            "RealtimeSessionCreateRequestParam": "openai.types.realtime.realtime_session_create_request_param:RealtimeSessionCreateRequestParam",
            "RealtimeToolChoiceConfigParam": "openai.types.realtime.realtime_tool_choice_config_param:RealtimeToolChoiceConfigParam",
            "RealtimeToolsConfigParam": "openai.types.realtime.realtime_tools_config_param:RealtimeToolsConfigParam",
            "RealtimeTracingConfigParam": "openai.types.realtime.realtime_tracing_config_param:RealtimeTracingConfigParam",
            "RealtimeTranslationClientSecretCreateResponse": "openai.types.realtime.realtime_translation_client_secret_create_response:RealtimeTranslationClientSecretCreateResponse",
            "RealtimeTranslationSessionCreateRequestParam": "openai.types.realtime.realtime_translation_session_create_request_param:RealtimeTranslationSessionCreateRequestParam",
            "RealtimeTruncationParam": "openai.types.realtime.realtime_truncation_param:RealtimeTruncationParam",
            "ReasoningEffort": "openai.types.shared.reasoning_effort:ReasoningEffort",
            "Response": "openai.types.responses.response:Response",
            "ResponseCreateParamsReasoning": "openai.types.beta.response_create_params:Reasoning",
            "ResponseFormat": "openai.types.chat.completion_create_params:ResponseFormat",
            "ResponseIncludable": "openai.types.responses.response_includable:ResponseIncludable",
            "ResponseInputItemParam": "openai.types.responses.response_input_item_param:ResponseInputItemParam",
            "ResponseInputParam": "openai.types.responses.response_input_param:ResponseInputParam",
            "ResponseItem": "openai.types.responses.response_item:ResponseItem",
            "ResponsePromptParam": "openai.types.responses.response_prompt_param:ResponsePromptParam",
            "ResponseTextConfigParam": "openai.types.responses.response_text_config_param:ResponseTextConfigParam",
            "ResponsesModel": "openai.types.shared_params.responses_model:ResponsesModel",
            "ResponsesResponseCompactParamsImage": "openai.types.responses.response_compact_params:Image",
            "ResponsesResponseCompactParamsPromptCacheOptions": "openai.types.responses.response_compact_params:PromptCacheOptions",
            "ResponsesResponseCreateParamsAccessPrograms": "openai.types.responses.response_create_params:AccessPrograms",
            "ResponsesResponseCreateParamsBackgroundOptions": "openai.types.responses.response_create_params:BackgroundOptions",
            "ResponsesResponseCreateParamsContextManagement": "openai.types.responses.response_create_params:ContextManagement",
            "ResponsesResponseCreateParamsConversation": "openai.types.responses.response_create_params:Conversation",
            "ResponsesResponseCreateParamsImage": "openai.types.responses.response_create_params:Image",
            "ResponsesResponseCreateParamsModeration": "openai.types.responses.response_create_params:Moderation",
            "ResponsesResponseCreateParamsPromptCacheOptions": "openai.types.responses.response_create_params:PromptCacheOptions",
            "ResponsesResponseCreateParamsStreamOptions": "openai.types.responses.response_create_params:StreamOptions",
            "ResponsesResponseCreateParamsToolChoice": "openai.types.responses.response_create_params:ToolChoice",
            "Role": "openai.types.admin.organization.role:Role",
            "Run": "openai.types.beta.threads.run:Run",
            "RunCancelResponse": "openai.types.evals.run_cancel_response:RunCancelResponse",
            "RunCreateParamsTruncationStrategy": "openai.types.beta.threads.run_create_params:TruncationStrategy",
            "RunCreateResponse": "openai.types.evals.run_create_response:RunCreateResponse",
            "RunDeleteResponse": "openai.types.evals.run_delete_response:RunDeleteResponse",
            "RunListResponse": "openai.types.evals.run_list_response:RunListResponse",
            "RunRetrieveResponse": "openai.types.evals.run_retrieve_response:RunRetrieveResponse",
            "RunStep": "openai.types.beta.threads.runs.run_step:RunStep",
            "RunStepInclude": "openai.types.beta.threads.runs.run_step_include:RunStepInclude",
            "SafetyAlert": "openai.types.safety.safety_alert:SafetyAlert",
            "SafetyCase": "openai.types.safety.safety_case:SafetyCase",
            "SequenceNotStr": "openai._types:SequenceNotStr",
            "ServiceAccountCreateResponse": "openai.types.admin.organization.projects.service_account_create_response:ServiceAccountCreateResponse",
            "ServiceAccountDeleteResponse": "openai.types.admin.organization.projects.service_account_delete_response:ServiceAccountDeleteResponse",
            "ServiceTier": "openai.types.responses.service_tier:ServiceTier",
            "SessionAcceptParamsSession": "openai.types.live.session_accept_params:Session",
            "SessionArtifact": "openai.types.beta.agents.sessions.session_artifact:SessionArtifact",
            "SessionArtifactDeleted": "openai.types.beta.agents.sessions.session_artifact_deleted:SessionArtifactDeleted",
            "SessionCreateParamsAgent": "openai.types.beta.agents.session_create_params:Agent",
            "SessionCreateParamsClientSecret": "openai.types.beta.realtime.session_create_params:ClientSecret",
            "SessionCreateParamsInputAudioNoiseReduction": "openai.types.beta.realtime.session_create_params:InputAudioNoiseReduction",
            "SessionCreateParamsInputAudioTranscription": "openai.types.beta.realtime.session_create_params:InputAudioTranscription",
            "SessionCreateParamsPromptCacheOptions": "openai.types.beta.agents.session_create_params:PromptCacheOptions",
            "SessionCreateParamsStreamOptions": "openai.types.beta.agents.session_create_params:StreamOptions",
            "SessionCreateParamsTurnDetection": "openai.types.beta.realtime.session_create_params:TurnDetection",
            "SessionCreateResponse": "openai.types.beta.realtime.session_create_response:SessionCreateResponse",
            "SessionForkParamsTransport": "openai.types.live.session_fork_params:Transport",
            "SessionForkResponse": "openai.types.live.session_fork_response:SessionForkResponse",
            "SessionTrace": "openai.types.beta.agents.sessions.session_trace:SessionTrace",
            "SessionUpdateParamsAgent": "openai.types.beta.agents.session_update_params:Agent",
            "SessionUpdateParamsPromptCacheOptions": "openai.types.beta.agents.session_update_params:PromptCacheOptions",
            "SetupCommandParam": "openai.types.beta.setup_command_param:SetupCommandParam",
            "SharedParamsReasoning": "openai.types.shared_params.reasoning:Reasoning",
            "SkillVersion": "openai.types.skills.skill_version:SkillVersion",
            "SpeechCreateParamsVoice": "openai.types.audio.speech_create_params:Voice",
            "SpeechModel": "openai.types.audio.speech_model:SpeechModel",
            "StagedAgentFile": "openai.lib.beta.agents._files:StagedAgentFile",
            "Subagent": "openai.types.beta.subagent:Subagent",
            "TemplateCreateParamsDesktop": "openai.types.beta.agents.environments.template_create_params:Desktop",
            "TemplateCreateParamsNetwork": "openai.types.beta.agents.environments.template_create_params:Network",
            "TemplateCreateParamsPackages": "openai.types.beta.agents.environments.template_create_params:Packages",
            "TemplateUpdateParamsDesktop": "openai.types.beta.agents.environments.template_update_params:Desktop",
            "TemplateUpdateParamsNetwork": "openai.types.beta.agents.environments.template_update_params:Network",
            "TemplateUpdateParamsPackages": "openai.types.beta.agents.environments.template_update_params:Packages",
            "TestingCriterion": "openai.types.eval_create_params:TestingCriterion",
            "ThreadCreateAndRunParamsThread": "openai.types.beta.thread_create_and_run_params:Thread",
            "ThreadCreateAndRunParamsToolResources": "openai.types.beta.thread_create_and_run_params:ToolResources",
            "ThreadCreateAndRunParamsTruncationStrategy": "openai.types.beta.thread_create_and_run_params:TruncationStrategy",
            "ThreadCreateParamsMessage": "openai.types.beta.thread_create_params:Message",
            "ThreadCreateParamsToolResources": "openai.types.beta.thread_create_params:ToolResources",
            "ThreadDeleteResponse": "openai.types.beta.chatkit.thread_delete_response:ThreadDeleteResponse",
            "ThreadDeleted": "openai.types.beta.thread_deleted:ThreadDeleted",
            "ThreadUpdateParamsToolResources": "openai.types.beta.thread_update_params:ToolResources",
            "ThreadsMessage": "openai.types.beta.threads.message:Message",
            "Tool": "openai.types.beta.realtime.session_create_params:Tool",
            "ToolOutput": "openai.types.beta.threads.run_submit_tool_outputs_params:ToolOutput",
            "ToolParam": "openai.types.responses.tool_param:ToolParam",
            "Tracing": "openai.types.beta.realtime.session_create_params:Tracing",
            "Transcription": "openai.types.audio.transcription:Transcription",
            "TranscriptionDiarized": "openai.types.audio.transcription_diarized:TranscriptionDiarized",
            "TranscriptionInclude": "openai.types.audio.transcription_include:TranscriptionInclude",
            "TranscriptionSession": "openai.types.beta.realtime.transcription_session:TranscriptionSession",
            "TranscriptionSessionCreateParamsClientSecret": "openai.types.beta.realtime.transcription_session_create_params:ClientSecret",
            "TranscriptionSessionCreateParamsInputAudioNoiseReduction": "openai.types.beta.realtime.transcription_session_create_params:InputAudioNoiseReduction",
            "TranscriptionSessionCreateParamsInputAudioTranscription": "openai.types.beta.realtime.transcription_session_create_params:InputAudioTranscription",
            "TranscriptionSessionCreateParamsTurnDetection": "openai.types.beta.realtime.transcription_session_create_params:TurnDetection",
            "TranscriptionVerbose": "openai.types.audio.transcription_verbose:TranscriptionVerbose",
            "Translation": "openai.types.audio.translation:Translation",
            "TranslationVerbose": "openai.types.audio.translation_verbose:TranslationVerbose",
            "TranslationsClientSecretCreateParamsExpiresAfter": "openai.types.realtime.translations.client_secret_create_params:ExpiresAfter",
            "Turn": "openai.types.beta.agents.sessions.turn:Turn",
            "TypesResponsesInputTokenCountParamsConversation": "openai.types.responses.input_token_count_params:Conversation",
            "TypesResponsesInputTokenCountParamsText": "openai.types.responses.input_token_count_params:Text",
            "TypesResponsesInputTokenCountParamsToolChoice": "openai.types.responses.input_token_count_params:ToolChoice",
            "TypesResponsesInputTokenCountResponse": "openai.types.responses.input_token_count_response:InputTokenCountResponse",
            "TypesSkill": "openai.types.skill:Skill",
            "TypesVideo": "openai.types.video:Video",
            "UnwrapWebhookEvent": "openai.types.webhooks.unwrap_webhook_event:UnwrapWebhookEvent",
            "Upload": "openai.types.upload:Upload",
            "UploadCreateParamsExpiresAfter": "openai.types.upload_create_params:ExpiresAfter",
            "UploadPart": "openai.types.uploads.upload_part:UploadPart",
            "UsageAudioSpeechesResponse": "openai.types.admin.organization.usage_audio_speeches_response:UsageAudioSpeechesResponse",
            "UsageAudioSpeechesResponseData": "openai.types.admin.organization.usage_audio_speeches_response:Data",
            "UsageAudioTranscriptionsResponse": "openai.types.admin.organization.usage_audio_transcriptions_response:UsageAudioTranscriptionsResponse",
            "UsageAudioTranscriptionsResponseData": "openai.types.admin.organization.usage_audio_transcriptions_response:Data",
            "UsageCodeInterpreterSessionsResponse": "openai.types.admin.organization.usage_code_interpreter_sessions_response:UsageCodeInterpreterSessionsResponse",
            "UsageCodeInterpreterSessionsResponseData": "openai.types.admin.organization.usage_code_interpreter_sessions_response:Data",
            "UsageCompletionsResponse": "openai.types.admin.organization.usage_completions_response:UsageCompletionsResponse",
            "UsageCompletionsResponseData": "openai.types.admin.organization.usage_completions_response:Data",
            "UsageCostsResponse": "openai.types.admin.organization.usage_costs_response:UsageCostsResponse",
            "UsageCostsResponseData": "openai.types.admin.organization.usage_costs_response:Data",
            "UsageDecisionsResponse": "openai.types.admin.organization.usage_decisions_response:UsageDecisionsResponse",
            "UsageDecisionsResponseData": "openai.types.admin.organization.usage_decisions_response:Data",
            "UsageEmbeddingsResponse": "openai.types.admin.organization.usage_embeddings_response:UsageEmbeddingsResponse",
            "UsageEmbeddingsResponseData": "openai.types.admin.organization.usage_embeddings_response:Data",
            "UsageFileSearchCallsResponse": "openai.types.admin.organization.usage_file_search_calls_response:UsageFileSearchCallsResponse",
            "UsageFileSearchCallsResponseData": "openai.types.admin.organization.usage_file_search_calls_response:Data",
            "UsageImagesResponse": "openai.types.admin.organization.usage_images_response:UsageImagesResponse",
            "UsageImagesResponseData": "openai.types.admin.organization.usage_images_response:Data",
            "UsageModerationsResponse": "openai.types.admin.organization.usage_moderations_response:UsageModerationsResponse",
            "UsageModerationsResponseData": "openai.types.admin.organization.usage_moderations_response:Data",
            "UsageVectorStoresResponse": "openai.types.admin.organization.usage_vector_stores_response:UsageVectorStoresResponse",
            "UsageVectorStoresResponseData": "openai.types.admin.organization.usage_vector_stores_response:Data",
            "UsageWebSearchCallsResponse": "openai.types.admin.organization.usage_web_search_calls_response:UsageWebSearchCallsResponse",
            "UsageWebSearchCallsResponseData": "openai.types.admin.organization.usage_web_search_calls_response:Data",
            "UserCreateResponse": "openai.types.admin.organization.groups.user_create_response:UserCreateResponse",
            "UserRetrieveResponse": "openai.types.admin.organization.groups.user_retrieve_response:UserRetrieveResponse",
            "Vault": "openai.types.beta.agents.vault:Vault",
            "VaultDeleted": "openai.types.beta.agents.vault_deleted:VaultDeleted",
            "VaultStatusFilterParam": "openai.types.beta.agents.vault_status_filter_param:VaultStatusFilterParam",
            "VectorStore": "openai.types.vector_store:VectorStore",
            "VectorStoreCreateParamsExpiresAfter": "openai.types.vector_store_create_params:ExpiresAfter",
            "VectorStoreDeleted": "openai.types.vector_store_deleted:VectorStoreDeleted",
            "VectorStoreFile": "openai.types.vector_stores.vector_store_file:VectorStoreFile",
            "VectorStoreFileBatch": "openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
            "VectorStoreFileDeleted": "openai.types.vector_stores.vector_store_file_deleted:VectorStoreFileDeleted",
            "VectorStoreSearchResponse": "openai.types.vector_store_search_response:VectorStoreSearchResponse",
            "VectorStoreUpdateParamsExpiresAfter": "openai.types.vector_store_update_params:ExpiresAfter",
            "VideoCreateCharacterResponse": "openai.types.video_create_character_response:VideoCreateCharacterResponse",
            "VideoDeleteResponse": "openai.types.video_delete_response:VideoDeleteResponse",
            "VideoEditParamsVideo": "openai.types.video_edit_params:Video",
            "VideoExtendParamsVideo": "openai.types.video_extend_params:Video",
            "VideoGetCharacterResponse": "openai.types.video_get_character_response:VideoGetCharacterResponse",
            "VideoModelParam": "openai.types.video_model_param:VideoModelParam",
            "VideoSeconds": "openai.types.video_seconds:VideoSeconds",
            "VideoSize": "openai.types.video_size:VideoSize",
            "VoiceConsent": "openai.types.audio.voice_consent:VoiceConsent",
            "VoiceConsentDeleted": "openai.types.audio.voice_consent_deleted:VoiceConsentDeleted",
            "VoiceDeleted": "openai.types.audio.voice_deleted:VoiceDeleted",
            "WebSearch": "openai.types.admin.organization.projects.hosted_tool_permission_update_params:WebSearch",
            "WebSearchOptions": "openai.types.chat.completion_create_params:WebSearchOptions",
            "WebhookEndpoint": "openai.types.webhooks.webhook_endpoint:WebhookEndpoint",
            "WebhookEndpointTestResult": "openai.types.webhooks.webhook_endpoint_test_result:WebhookEndpointTestResult",
            "WebhookEndpointWithSecret": "openai.types.webhooks.webhook_endpoint_with_secret:WebhookEndpointWithSecret",
            "WebhookEventTypeList": "openai.types.webhooks.webhook_event_type_list:WebhookEventTypeList",
            "WorkloadIdentityProvider": "openai.types.admin.organization.workload_identity_provider:WorkloadIdentityProvider",
            "WorkloadIdentityProviderCreateParamsAttributeTransformation": "openai.types.admin.organization.workload_identity_provider_create_params:AttributeTransformation",
            "WorkloadIdentityProviderCreateParamsVerification": "openai.types.admin.organization.workload_identity_provider_create_params:Verification",
            "WorkloadIdentityProviderDeleted": "openai.types.admin.organization.workload_identity_provider_deleted:WorkloadIdentityProviderDeleted",
            "WorkloadIdentityProviderUpdateParamsAttributeTransformation": "openai.types.admin.organization.workload_identity_provider_update_params:AttributeTransformation",
            "WorkloadIdentityProviderUpdateParamsVerification": "openai.types.admin.organization.workload_identity_provider_update_params:Verification",
        },
    )
