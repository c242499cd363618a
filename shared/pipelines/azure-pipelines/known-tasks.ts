/** Inputs that name a service connection in whatever task they stand; in lower case. */
export const connectionInputs: ReadonlySet<string> = new Set(
  [
    "azureSubscription connectedServiceName connectedServiceNameARM azureResourceManagerConnection backendServiceArm",
    "environmentServiceNameAWSRM environmentServiceNameAzureRM environmentServiceNameGCP",
    "containerRegistry dockerRegistryServiceConnection dockerRegistryEndpoint azureContainerRegistryConnection",
    "kubernetesServiceConnection kubernetesServiceEndpoint kubernetesServiceConnectionEndpoint",
    "serviceConnection serviceConnectionName serviceEndpoint endpoint",
    "awsCredentials sshEndpoint serverEndpoint publishEndpoint customEndpoint externalEndpoint externalEndpoints",
    "publishFeedCredentials nuGetServiceConnections mavenServiceConnections pythonUploadServiceConnection",
    "pythonDownloadServiceConnections cargoServiceConnections artifactoryConnection artifactoryService",
    "gitHubConnection githubServiceConnection SonarQube SonarCloud SnykEndpoint snykServiceConnection",
  ]
    .join(" ")
    .toLowerCase()
    .split(" "),
);

/**
 * Inputs that name a file of the library of secure files: keys, certificates, profiles. In lower case.
 * https://learn.microsoft.com/azure/devops/pipelines/library/secure-files
 */
export const secureFileInputs: ReadonlySet<string> = new Set(["securefile", "sshkeysecurefile", "certsecurefile"]);

/** Tasks whose scripts, given `addSpnToEnvironment`, see the connection's own token in `idToken`. By name in lower case. */
export const federatingTasks: ReadonlySet<string> = new Set(["azurecli"]);

/** https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-key-vault-v2 */
export const keyVaultTask = "azurekeyvault";

/** Inputs that hold a script; in lower case. */
export const scriptInputs: ReadonlySet<string> = new Set(["inline", "inlinescript", "script", "inlinecommand"]);
