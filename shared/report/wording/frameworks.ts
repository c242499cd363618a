import type { Verdict } from "../../model/verdict.ts";

/** A catalogue of faults or outcomes that others audit by. */
export interface Framework {
  readonly name: string;
  /** Where its items are listed. */
  readonly url: string;
  /** How GitLab tells its identifiers apart. */
  readonly kind: string;
}

const owaspIdentities: Framework = {
  name: "OWASP Non-Human Identities Top 10 - 2025",
  url: "https://owasp.org/www-project-non-human-identities-top-10/2025/top-10-2025/",
  kind: "owasp_nhi",
};
const owaspAgents: Framework = {
  name: "OWASP Top 10 for Agentic Applications 2026",
  url: "https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/",
  kind: "owasp_asi",
};
const cwe: Framework = { name: "CWE", url: "https://cwe.mitre.org/", kind: "cwe" };
const airmf: Framework = { name: "NIST AI RMF 1.0", url: "https://doi.org/10.6028/NIST.AI.100-1", kind: "nist_ai_rmf" };
const csf: Framework = { name: "NIST CSF 2.0", url: "https://doi.org/10.6028/NIST.CSWP.29", kind: "nist_csf" };

/** The catalogue that an id belongs to; each has its own form of them. */
export function frameworkOf(id: string): Framework {
  if (id.startsWith("NHI")) return owaspIdentities;
  if (id.startsWith("ASI")) return owaspAgents;
  if (id.startsWith("CWE-")) return cwe;
  return id.startsWith("GOVERN") ? airmf : csf;
}

/** The page of one item, or of its catalogue where items have none. */
export const frameworkPage = (id: string): string =>
  id.startsWith("CWE-")
    ? `https://cwe.mitre.org/data/definitions/${id.slice("CWE-".length)}.html`
    : frameworkOf(id).url;

/** What each catalogue calls the items that rules and containment plans name; a test holds that none is missing. */
export const frameworkTitles: Readonly<Record<string, string>> = {
  "NHI1:2025": "Improper Offboarding",
  "NHI2:2025": "Secret Leakage",
  "NHI3:2025": "Vulnerable Third-Party NHI",
  "NHI4:2025": "Insecure Authentication",
  "NHI5:2025": "Overprivileged NHI",
  "NHI6:2025": "Insecure Cloud Deployment Configurations",
  "NHI7:2025": "Long-Lived Secrets",
  "NHI8:2025": "Environment Isolation",
  "NHI9:2025": "NHI Reuse",
  "NHI10:2025": "Human Use of NHI",
  ASI02: "Tool Misuse and Exploitation",
  ASI03: "Identity and Privilege Abuse",
  "GV.RM-05":
    "Lines of communication across the organization are established for cybersecurity risks, including risks from suppliers and other third parties",
  "GV.RR-02":
    "Roles, responsibilities, and authorities related to cybersecurity risk management are established, communicated, understood, and enforced",
  "GV.SC-07":
    "The risks posed by a supplier, their products and services, and other third parties are understood, recorded, prioritized, assessed, responded to, and monitored over the course of the relationship",
  "ID.AM-04": "Inventories of services provided by suppliers are maintained",
  "ID.AM-08": "Systems, hardware, software, services, and data are managed throughout their life cycles",
  "ID.RA-01": "Vulnerabilities in assets are identified, validated, and recorded",
  "ID.IM-04":
    "Incident response plans and other cybersecurity plans that affect operations are established, communicated, maintained, and improved",
  "PR.AA-01": "Identities and credentials for authorized users, services, and hardware are managed by the organization",
  "PR.AA-02": "Identities are proofed and bound to credentials based on the context of interactions",
  "PR.AA-03": "Users, services, and hardware are authenticated",
  "PR.AA-04": "Identity assertions are protected, conveyed, and verified",
  "PR.AA-05":
    "Access permissions, entitlements, and authorizations are defined in a policy, managed, enforced, and reviewed, and incorporate the principles of least privilege and separation of duties",
  "PR.DS-01": "The confidentiality, integrity, and availability of data-at-rest are protected",
  "RS.MA-02": "Incident reports are triaged and validated",
  "RS.AN-07": "Incident data and metadata are collected, and their integrity and provenance are preserved",
  "RS.AN-08": "An incident's magnitude is estimated and validated",
  "RS.MI-01": "Incidents are contained",
  "RS.MI-02": "Incidents are eradicated",
  "GOVERN 1.6":
    "Mechanisms are in place to inventory AI systems and are resourced according to organizational risk priorities.",
  "GOVERN 2.1":
    "Roles and responsibilities and lines of communication related to mapping, measuring, and managing AI risks are documented and are clear to individuals and teams throughout the organization.",
  "CWE-798": "Use of Hard-coded Credentials",
  "CWE-312": "Cleartext Storage of Sensitive Information",
  "CWE-522": "Insufficiently Protected Credentials",
  "CWE-540": "Inclusion of Sensitive Information in Source Code",
  "CWE-613": "Insufficient Session Expiration",
  "CWE-324": "Use of a Key Past its Expiration Date",
  "CWE-263": "Password Aging with Long Expiration",
  "CWE-250": "Execution with Unnecessary Privileges",
};

/** An id with its title. */
export const frameworkPhrase = (id: string): string => {
  const title = frameworkTitles[id];
  return title === undefined ? id : `${id} ${title.replace(/\.$/, "")}`;
};

/** The frameworks that name what is wrong, one a line; empty when nothing is. */
export const frameworksSentence = ({ frameworks }: Pick<Verdict, "frameworks">): string =>
  frameworks.length === 0 ? "" : ["Frameworks:", ...frameworks.map((id) => `   ${frameworkPhrase(id)}`)].join("\n");
