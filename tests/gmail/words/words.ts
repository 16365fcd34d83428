/**
 * The words of the stand-in's pages. Labels of the tabs, the section, the links and the edit window's fields are those
 * seen in Gmail where somebody wrote them down; all others, the detail lines outside English above all, are plausible
 * translations that stand in for words nobody has noted. Nothing here proves what Gmail says.
 */
export interface Words {
  // Around the pages
  inbox: string;
  settings: string;
  loading: string;
  // Tabs of the settings
  general: string;
  labels: string;
  accounts: string;
  filters: string;
  forwarding: string;
  // Other settings of the same tab
  changeAccount: string;
  importMail: string;
  checkMail: string;
  checkMailNow: string;
  addMailAccount: string;
  grantAccess: string;
  addAnotherAccount: string;
  learnMore: string;
  // "Send mail as"
  sendMailAs: string;
  sendMailAsHint: string;
  addAddress: string;
  editInfo: string;
  makeDefault: string;
  default: string;
  delete: string;
  verify: string;
  whenReplying: string;
  replyFromSame: string;
  replyFromDefault: string;
  // Detail lines
  sentThrough: string;
  secured: string;
  unsecured: string;
  notAlias: string;
  replyTo: string;
  unverified: string;
  // Edit window
  editTitle: string;
  addTitle: string;
  name: string;
  emailAddress: string;
  treatAsAlias: string;
  differentReplyTo: string;
  nextStep: string;
  saveChanges: string;
  cancel: string;
  smtpServer: string;
  port: string;
  username: string;
  password: string;
  securedRadio: string;
  unsecuredRadio: string;
  recommended: string;
  addAccount: string;
  sentTitle: string;
  sentText: string;
  done: string;
}
