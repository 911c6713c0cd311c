"""Items of every paginated method of integrate_openai, for both type checkers."""

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, Concatenate, ParamSpec, TypeVar, assert_type

import openai.types
import openai.types.admin.organization
import openai.types.admin.organization.groups
import openai.types.admin.organization.projects
import openai.types.admin.organization.projects.groups
import openai.types.admin.organization.projects.users
import openai.types.admin.organization.usage_audio_speeches_response
import openai.types.admin.organization.usage_audio_transcriptions_response
import openai.types.admin.organization.usage_code_interpreter_sessions_response
import openai.types.admin.organization.usage_completions_response
import openai.types.admin.organization.usage_costs_response
import openai.types.admin.organization.usage_decisions_response
import openai.types.admin.organization.usage_embeddings_response
import openai.types.admin.organization.usage_file_search_calls_response
import openai.types.admin.organization.usage_images_response
import openai.types.admin.organization.usage_moderations_response
import openai.types.admin.organization.usage_vector_stores_response
import openai.types.admin.organization.usage_web_search_calls_response
import openai.types.admin.organization.users
import openai.types.admin.organization.workload_identity_providers
import openai.types.audio
import openai.types.beta
import openai.types.beta.agent_session_item
import openai.types.beta.agents
import openai.types.beta.agents.automations
import openai.types.beta.agents.environments
import openai.types.beta.agents.sessions
import openai.types.beta.agents.vaults
import openai.types.beta.beta_response_item
import openai.types.beta.chatkit
import openai.types.beta.chatkit.chatkit_thread_item_list
import openai.types.beta.threads
import openai.types.beta.threads.runs
import openai.types.chat
import openai.types.containers
import openai.types.conversations
import openai.types.conversations.conversation_item
import openai.types.evals
import openai.types.evals.runs
import openai.types.fine_tuning
import openai.types.fine_tuning.checkpoints
import openai.types.fine_tuning.checkpoints.permission_retrieve_response
import openai.types.fine_tuning.jobs
import openai.types.responses
import openai.types.responses.response_item
import openai.types.skills
import openai.types.vector_stores
import openai.types.webhooks
from integrate_openai import OpenAI
from integrate_runtime import TaskKey

P = ParamSpec("P")
T = TypeVar("T")


def bare(
    method: Callable[Concatenate[TaskKey, P], Coroutine[object, object, T]],
) -> Callable[[TaskKey], Coroutine[object, object, T]]:
    raise NotImplementedError


def check(sdk: OpenAI) -> None:
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.admin_api_keys.list), "k"),
        AsyncIterator[openai.types.admin.organization.AdminAPIKey],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.audit_logs.list), "k"),
        AsyncIterator[openai.types.admin.organization.AuditLogListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.certificates.activate), "k"),
        AsyncIterator[openai.types.admin.organization.CertificateActivateResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.certificates.deactivate), "k"),
        AsyncIterator[openai.types.admin.organization.CertificateDeactivateResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.certificates.list), "k"),
        AsyncIterator[openai.types.admin.organization.CertificateListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.external_keys.list), "k"),
        AsyncIterator[openai.types.admin.organization.ExternalKey],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.external_storage.list), "k"),
        AsyncIterator[openai.types.admin.organization.ExternalStorageConfiguration],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.groups.list), "k"),
        AsyncIterator[openai.types.admin.organization.Group],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.groups.roles.list), "k"),
        AsyncIterator[openai.types.admin.organization.groups.RoleListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.groups.users.list), "k"),
        AsyncIterator[openai.types.admin.organization.groups.OrganizationGroupUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.invites.list), "k"),
        AsyncIterator[openai.types.admin.organization.Invite],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.api_keys.list), "k"),
        AsyncIterator[openai.types.admin.organization.projects.ProjectAPIKey],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.certificates.activate), "k"),
        AsyncIterator[openai.types.admin.organization.projects.CertificateActivateResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.certificates.deactivate), "k"),
        AsyncIterator[openai.types.admin.organization.projects.CertificateDeactivateResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.certificates.list), "k"),
        AsyncIterator[openai.types.admin.organization.projects.CertificateListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.groups.list), "k"),
        AsyncIterator[openai.types.admin.organization.projects.ProjectGroup],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.groups.roles.list), "k"),
        AsyncIterator[openai.types.admin.organization.projects.groups.RoleListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.list), "k"),
        AsyncIterator[openai.types.admin.organization.Project],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.rate_limits.list_rate_limits), "k"),
        AsyncIterator[openai.types.admin.organization.projects.ProjectRateLimit],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.roles.list), "k"),
        AsyncIterator[openai.types.admin.organization.Role],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.service_accounts.list), "k"),
        AsyncIterator[openai.types.admin.organization.projects.ProjectServiceAccount],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.spend_alerts.list), "k"),
        AsyncIterator[openai.types.admin.organization.projects.ProjectSpendAlert],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.users.list), "k"),
        AsyncIterator[openai.types.admin.organization.projects.ProjectUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.projects.users.roles.list), "k"),
        AsyncIterator[openai.types.admin.organization.projects.users.RoleListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.roles.list), "k"),
        AsyncIterator[openai.types.admin.organization.Role],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.spend_alerts.list), "k"),
        AsyncIterator[openai.types.admin.organization.OrganizationSpendAlert],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.audio_speeches), "k"),
        AsyncIterator[openai.types.admin.organization.usage_audio_speeches_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.audio_transcriptions), "k"),
        AsyncIterator[openai.types.admin.organization.usage_audio_transcriptions_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.code_interpreter_sessions), "k"),
        AsyncIterator[
            openai.types.admin.organization.usage_code_interpreter_sessions_response.Data
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.completions), "k"),
        AsyncIterator[openai.types.admin.organization.usage_completions_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.costs), "k"),
        AsyncIterator[openai.types.admin.organization.usage_costs_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.decisions), "k"),
        AsyncIterator[openai.types.admin.organization.usage_decisions_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.embeddings), "k"),
        AsyncIterator[openai.types.admin.organization.usage_embeddings_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.file_search_calls), "k"),
        AsyncIterator[openai.types.admin.organization.usage_file_search_calls_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.images), "k"),
        AsyncIterator[openai.types.admin.organization.usage_images_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.moderations), "k"),
        AsyncIterator[openai.types.admin.organization.usage_moderations_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.vector_stores), "k"),
        AsyncIterator[openai.types.admin.organization.usage_vector_stores_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.usage.web_search_calls), "k"),
        AsyncIterator[openai.types.admin.organization.usage_web_search_calls_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.users.list), "k"),
        AsyncIterator[openai.types.admin.organization.OrganizationUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.users.roles.list), "k"),
        AsyncIterator[openai.types.admin.organization.users.RoleListResponse],
    )
    assert_type(
        sdk.paginate(
            bare(sdk.admin.organization.workload_identity_providers.federation_rules.list), "k"
        ),
        AsyncIterator[openai.types.admin.organization.workload_identity_providers.FederationRule],
    )
    assert_type(
        sdk.paginate(bare(sdk.admin.organization.workload_identity_providers.list), "k"),
        AsyncIterator[openai.types.admin.organization.WorkloadIdentityProvider],
    )
    assert_type(
        sdk.paginate(bare(sdk.audio.voice_consents.list), "k"),
        AsyncIterator[openai.types.audio.VoiceConsent],
    )
    assert_type(sdk.paginate(bare(sdk.batches.list), "k"), AsyncIterator[openai.types.Batch])
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.automations.invocations.list), "k"),
        AsyncIterator[openai.types.beta.agents.automations.AutomationInvocation],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.automations.list), "k"),
        AsyncIterator[
            openai.types.beta.agents.PeriodicAutomation | openai.types.beta.agents.OneTimeAutomation
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.environments.files.list), "k"),
        AsyncIterator[openai.types.beta.agents.environments.EnvironmentFile],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.environments.list), "k"),
        AsyncIterator[openai.types.beta.agents.EnvironmentInfo],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.environments.templates.list), "k"),
        AsyncIterator[openai.types.beta.agents.environments.EnvironmentTemplate],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.list), "k"), AsyncIterator[openai.types.beta.Agent]
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.artifacts.list), "k"),
        AsyncIterator[openai.types.beta.agents.sessions.SessionArtifact],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.items.list), "k"),
        AsyncIterator[
            openai.types.beta.AgentSessionMessage
            | openai.types.beta.AgentReasoningItem
            | openai.types.beta.AgentFunctionCallItem
            | openai.types.beta.agent_session_item.FunctionCallOutputItemResource
            | openai.types.beta.agent_session_item.AgentMessageItemResource
            | openai.types.beta.AgentMcpCallItem
            | openai.types.beta.agent_session_item.ComputerUseCallItemResource
            | openai.types.beta.agent_session_item.BrowserAuthenticationRequestItemResource
            | openai.types.beta.agent_session_item.ComputerUseApprovalRequestResultItemResource
            | openai.types.beta.AgentWebSearchCallItem
            | openai.types.beta.AgentCommandExecutionItem
            | openai.types.beta.AgentCreateSubagentCallItem
            | openai.types.beta.AgentSendSubagentInputCallItem
            | openai.types.beta.AgentResumeSubagentCallItem
            | openai.types.beta.AgentWaitForSubagentsCallItem
            | openai.types.beta.AgentInterruptSubagentCallItem
            | openai.types.beta.AgentCloseSubagentCallItem
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.list), "k"),
        AsyncIterator[openai.types.beta.AgentSession],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.subagents.items.list), "k"),
        AsyncIterator[
            openai.types.beta.AgentSessionMessage
            | openai.types.beta.AgentReasoningItem
            | openai.types.beta.AgentFunctionCallItem
            | openai.types.beta.agent_session_item.FunctionCallOutputItemResource
            | openai.types.beta.agent_session_item.AgentMessageItemResource
            | openai.types.beta.AgentMcpCallItem
            | openai.types.beta.agent_session_item.ComputerUseCallItemResource
            | openai.types.beta.agent_session_item.BrowserAuthenticationRequestItemResource
            | openai.types.beta.agent_session_item.ComputerUseApprovalRequestResultItemResource
            | openai.types.beta.AgentWebSearchCallItem
            | openai.types.beta.AgentCommandExecutionItem
            | openai.types.beta.AgentCreateSubagentCallItem
            | openai.types.beta.AgentSendSubagentInputCallItem
            | openai.types.beta.AgentResumeSubagentCallItem
            | openai.types.beta.AgentWaitForSubagentsCallItem
            | openai.types.beta.AgentInterruptSubagentCallItem
            | openai.types.beta.AgentCloseSubagentCallItem
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.subagents.list), "k"),
        AsyncIterator[openai.types.beta.Subagent],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.subagents.turns.items.list), "k"),
        AsyncIterator[
            openai.types.beta.AgentSessionMessage
            | openai.types.beta.AgentReasoningItem
            | openai.types.beta.AgentFunctionCallItem
            | openai.types.beta.agent_session_item.FunctionCallOutputItemResource
            | openai.types.beta.agent_session_item.AgentMessageItemResource
            | openai.types.beta.AgentMcpCallItem
            | openai.types.beta.agent_session_item.ComputerUseCallItemResource
            | openai.types.beta.agent_session_item.BrowserAuthenticationRequestItemResource
            | openai.types.beta.agent_session_item.ComputerUseApprovalRequestResultItemResource
            | openai.types.beta.AgentWebSearchCallItem
            | openai.types.beta.AgentCommandExecutionItem
            | openai.types.beta.AgentCreateSubagentCallItem
            | openai.types.beta.AgentSendSubagentInputCallItem
            | openai.types.beta.AgentResumeSubagentCallItem
            | openai.types.beta.AgentWaitForSubagentsCallItem
            | openai.types.beta.AgentInterruptSubagentCallItem
            | openai.types.beta.AgentCloseSubagentCallItem
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.subagents.turns.list), "k"),
        AsyncIterator[openai.types.beta.agents.sessions.Turn],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.traces.list), "k"),
        AsyncIterator[openai.types.beta.agents.sessions.SessionTrace],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.turns.items.list), "k"),
        AsyncIterator[
            openai.types.beta.AgentSessionMessage
            | openai.types.beta.AgentReasoningItem
            | openai.types.beta.AgentFunctionCallItem
            | openai.types.beta.agent_session_item.FunctionCallOutputItemResource
            | openai.types.beta.agent_session_item.AgentMessageItemResource
            | openai.types.beta.AgentMcpCallItem
            | openai.types.beta.agent_session_item.ComputerUseCallItemResource
            | openai.types.beta.agent_session_item.BrowserAuthenticationRequestItemResource
            | openai.types.beta.agent_session_item.ComputerUseApprovalRequestResultItemResource
            | openai.types.beta.AgentWebSearchCallItem
            | openai.types.beta.AgentCommandExecutionItem
            | openai.types.beta.AgentCreateSubagentCallItem
            | openai.types.beta.AgentSendSubagentInputCallItem
            | openai.types.beta.AgentResumeSubagentCallItem
            | openai.types.beta.AgentWaitForSubagentsCallItem
            | openai.types.beta.AgentInterruptSubagentCallItem
            | openai.types.beta.AgentCloseSubagentCallItem
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.sessions.turns.list), "k"),
        AsyncIterator[openai.types.beta.agents.sessions.Turn],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.vaults.credentials.list), "k"),
        AsyncIterator[openai.types.beta.agents.vaults.Credential],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.agents.vaults.list), "k"),
        AsyncIterator[openai.types.beta.agents.Vault],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.assistants.list), "k"),
        AsyncIterator[openai.types.beta.Assistant],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.chat.completions.list), "k"),
        AsyncIterator[openai.types.chat.ChatCompletion],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.chat.completions.messages.list), "k"),
        AsyncIterator[openai.types.chat.ChatCompletionStoreMessage],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.chatkit.threads.list), "k"),
        AsyncIterator[openai.types.beta.chatkit.ChatKitThread],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.chatkit.threads.list_items), "k"),
        AsyncIterator[
            openai.types.beta.chatkit.ChatKitThreadUserMessageItem
            | openai.types.beta.chatkit.ChatKitThreadAssistantMessageItem
            | openai.types.beta.chatkit.ChatKitWidgetItem
            | openai.types.beta.chatkit.chatkit_thread_item_list.DataChatKitClientToolCall
            | openai.types.beta.chatkit.chatkit_thread_item_list.DataChatKitTask
            | openai.types.beta.chatkit.chatkit_thread_item_list.DataChatKitTaskGroup
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.responses.input_items.list), "k"),
        AsyncIterator[
            openai.types.beta.BetaResponseInputMessageItem
            | openai.types.beta.BetaResponseOutputMessage
            | openai.types.beta.BetaResponseFileSearchToolCall
            | openai.types.beta.BetaResponseComputerToolCall
            | openai.types.beta.BetaResponseComputerToolCallOutputItem
            | openai.types.beta.BetaResponseFunctionWebSearch
            | openai.types.beta.BetaResponseFunctionToolCallItem
            | openai.types.beta.BetaResponseFunctionToolCallOutputItem
            | openai.types.beta.beta_response_item.AgentMessage
            | openai.types.beta.beta_response_item.MultiAgentCall
            | openai.types.beta.beta_response_item.MultiAgentCallOutput
            | openai.types.beta.BetaResponseToolSearchCall
            | openai.types.beta.BetaResponseToolSearchOutputItem
            | openai.types.beta.beta_response_item.AdditionalTools
            | openai.types.beta.BetaResponseConfigurationUpdateItem
            | openai.types.beta.BetaResponseReasoningItem
            | openai.types.beta.beta_response_item.Program
            | openai.types.beta.beta_response_item.ProgramOutput
            | openai.types.beta.BetaResponseCompactionItem
            | openai.types.beta.beta_response_item.ImageGenerationCall
            | openai.types.beta.BetaResponseCodeInterpreterToolCall
            | openai.types.beta.beta_response_item.LocalShellCall
            | openai.types.beta.beta_response_item.LocalShellCallOutput
            | openai.types.beta.BetaResponseFunctionShellToolCall
            | openai.types.beta.BetaResponseFunctionShellToolCallOutput
            | openai.types.beta.BetaResponseApplyPatchToolCall
            | openai.types.beta.BetaResponseApplyPatchToolCallOutput
            | openai.types.beta.beta_response_item.McpListTools
            | openai.types.beta.beta_response_item.McpApprovalRequest
            | openai.types.beta.beta_response_item.McpApprovalResponse
            | openai.types.beta.beta_response_item.McpCall
            | openai.types.beta.BetaResponseCustomToolCallItem
            | openai.types.beta.BetaResponseCustomToolCallOutputItem
        ],
    )
    assert_type(sdk.paginate(bare(sdk.beta.responses.retrieve), "k"), AsyncIterator[Any])
    assert_type(
        sdk.paginate(bare(sdk.beta.threads.messages.list), "k"),
        AsyncIterator[openai.types.beta.threads.Message],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.threads.runs.list), "k"),
        AsyncIterator[openai.types.beta.threads.Run],
    )
    assert_type(
        sdk.paginate(bare(sdk.beta.threads.runs.steps.list), "k"),
        AsyncIterator[openai.types.beta.threads.runs.RunStep],
    )
    assert_type(
        sdk.paginate(bare(sdk.chat.completions.list), "k"),
        AsyncIterator[openai.types.chat.ChatCompletion],
    )
    assert_type(
        sdk.paginate(bare(sdk.chat.completions.messages.list), "k"),
        AsyncIterator[openai.types.chat.ChatCompletionStoreMessage],
    )
    assert_type(
        sdk.paginate(bare(sdk.containers.files.list), "k"),
        AsyncIterator[openai.types.containers.FileListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.containers.list), "k"),
        AsyncIterator[openai.types.ContainerListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.conversations.items.list), "k"),
        AsyncIterator[
            openai.types.conversations.Message
            | openai.types.responses.ResponseFunctionToolCallItem
            | openai.types.responses.ResponseFunctionToolCallOutputItem
            | openai.types.responses.ResponseFileSearchToolCall
            | openai.types.responses.ResponseFunctionWebSearch
            | openai.types.conversations.conversation_item.ImageGenerationCall
            | openai.types.responses.ResponseComputerToolCall
            | openai.types.responses.ResponseComputerToolCallOutputItem
            | openai.types.responses.ResponseToolSearchCall
            | openai.types.responses.ResponseToolSearchOutputItem
            | openai.types.conversations.conversation_item.AdditionalTools
            | openai.types.responses.ResponseConfigurationUpdateItem
            | openai.types.responses.ResponseReasoningItem
            | openai.types.conversations.conversation_item.Program
            | openai.types.conversations.conversation_item.ProgramOutput
            | openai.types.responses.ResponseCompactionItem
            | openai.types.responses.ResponseCodeInterpreterToolCall
            | openai.types.conversations.conversation_item.LocalShellCall
            | openai.types.conversations.conversation_item.LocalShellCallOutput
            | openai.types.responses.ResponseFunctionShellToolCall
            | openai.types.responses.ResponseFunctionShellToolCallOutput
            | openai.types.responses.ResponseApplyPatchToolCall
            | openai.types.responses.ResponseApplyPatchToolCallOutput
            | openai.types.conversations.conversation_item.McpListTools
            | openai.types.conversations.conversation_item.McpApprovalRequest
            | openai.types.conversations.conversation_item.McpApprovalResponse
            | openai.types.conversations.conversation_item.McpCall
            | openai.types.responses.ResponseCustomToolCall
            | openai.types.responses.ResponseCustomToolCallOutput
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.evals.list), "k"), AsyncIterator[openai.types.EvalListResponse]
    )
    assert_type(
        sdk.paginate(bare(sdk.evals.runs.list), "k"),
        AsyncIterator[openai.types.evals.RunListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.evals.runs.output_items.list), "k"),
        AsyncIterator[openai.types.evals.runs.OutputItemListResponse],
    )
    assert_type(sdk.paginate(bare(sdk.files.list), "k"), AsyncIterator[openai.types.FileObject])
    assert_type(
        sdk.paginate(bare(sdk.fine_tuning.checkpoints.permissions.create), "k"),
        AsyncIterator[openai.types.fine_tuning.checkpoints.PermissionCreateResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.fine_tuning.checkpoints.permissions.list), "k"),
        AsyncIterator[openai.types.fine_tuning.checkpoints.PermissionListResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.fine_tuning.checkpoints.permissions.retrieve), "k"),
        AsyncIterator[openai.types.fine_tuning.checkpoints.permission_retrieve_response.Data],
    )
    assert_type(
        sdk.paginate(bare(sdk.fine_tuning.jobs.checkpoints.list), "k"),
        AsyncIterator[openai.types.fine_tuning.jobs.FineTuningJobCheckpoint],
    )
    assert_type(
        sdk.paginate(bare(sdk.fine_tuning.jobs.list), "k"),
        AsyncIterator[openai.types.fine_tuning.FineTuningJob],
    )
    assert_type(
        sdk.paginate(bare(sdk.fine_tuning.jobs.list_events), "k"),
        AsyncIterator[openai.types.fine_tuning.FineTuningJobEvent],
    )
    assert_type(sdk.paginate(bare(sdk.models.list), "k"), AsyncIterator[openai.types.Model])
    assert_type(
        sdk.paginate(bare(sdk.responses.input_items.list), "k"),
        AsyncIterator[
            openai.types.responses.ResponseInputMessageItem
            | openai.types.responses.ResponseOutputMessage
            | openai.types.responses.ResponseFileSearchToolCall
            | openai.types.responses.ResponseComputerToolCall
            | openai.types.responses.ResponseComputerToolCallOutputItem
            | openai.types.responses.ResponseFunctionWebSearch
            | openai.types.responses.ResponseFunctionToolCallItem
            | openai.types.responses.ResponseFunctionToolCallOutputItem
            | openai.types.responses.ResponseToolSearchCall
            | openai.types.responses.ResponseToolSearchOutputItem
            | openai.types.responses.response_item.AdditionalTools
            | openai.types.responses.ResponseConfigurationUpdateItem
            | openai.types.responses.ResponseReasoningItem
            | openai.types.responses.response_item.Program
            | openai.types.responses.response_item.ProgramOutput
            | openai.types.responses.ResponseCompactionItem
            | openai.types.responses.response_item.ImageGenerationCall
            | openai.types.responses.ResponseCodeInterpreterToolCall
            | openai.types.responses.response_item.LocalShellCall
            | openai.types.responses.response_item.LocalShellCallOutput
            | openai.types.responses.ResponseFunctionShellToolCall
            | openai.types.responses.ResponseFunctionShellToolCallOutput
            | openai.types.responses.ResponseApplyPatchToolCall
            | openai.types.responses.ResponseApplyPatchToolCallOutput
            | openai.types.responses.response_item.McpListTools
            | openai.types.responses.response_item.McpApprovalRequest
            | openai.types.responses.response_item.McpApprovalResponse
            | openai.types.responses.response_item.McpCall
            | openai.types.responses.ResponseCustomToolCallItem
            | openai.types.responses.ResponseCustomToolCallOutputItem
        ],
    )
    assert_type(sdk.paginate(bare(sdk.responses.retrieve), "k"), AsyncIterator[Any])
    assert_type(sdk.paginate(bare(sdk.skills.list), "k"), AsyncIterator[openai.types.Skill])
    assert_type(
        sdk.paginate(bare(sdk.skills.versions.list), "k"),
        AsyncIterator[openai.types.skills.SkillVersion],
    )
    assert_type(
        sdk.paginate(bare(sdk.vector_stores.file_batches.list_files), "k"),
        AsyncIterator[openai.types.vector_stores.VectorStoreFile],
    )
    assert_type(
        sdk.paginate(bare(sdk.vector_stores.files.content), "k"),
        AsyncIterator[openai.types.vector_stores.FileContentResponse],
    )
    assert_type(
        sdk.paginate(bare(sdk.vector_stores.files.list), "k"),
        AsyncIterator[openai.types.vector_stores.VectorStoreFile],
    )
    assert_type(
        sdk.paginate(bare(sdk.vector_stores.list), "k"), AsyncIterator[openai.types.VectorStore]
    )
    assert_type(
        sdk.paginate(bare(sdk.vector_stores.search), "k"),
        AsyncIterator[openai.types.VectorStoreSearchResponse],
    )
    assert_type(sdk.paginate(bare(sdk.videos.list), "k"), AsyncIterator[openai.types.Video])
    assert_type(
        sdk.paginate(bare(sdk.webhooks.list), "k"),
        AsyncIterator[openai.types.webhooks.WebhookEndpoint],
    )
