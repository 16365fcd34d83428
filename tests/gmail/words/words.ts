/**
 * The words of the stand-in's pages. English, French, Spanish, Portuguese, Indonesian, Korean, Japanese and Chinese ones were read off
 * pictures of Gmail where there was one; all others, the lines for a reply-to address and an unconfirmed one above all,
 * are plausible translations that stand in for words nobody has noted. Nothing here proves what Gmail says.
 */
export interface Words {
  // Around the pages
  inbox: string;
  settings: string;
  loading: string;
  search: string;
  mail: string;
  chat: string;
  // Tabs of the settings
  general: string;
  labels: string;
  accounts: string;
  filters: string;
  forwarding: string;
  addOns: string;
  chatAndMeet: string;
  advanced: string;
  offline: string;
  themes: string;
  // Other settings of the same tab
  changeAccount: string;
  changePassword: string;
  recoveryOptions: string;
  otherSettings: string;
  forWork: string;
  forWorkText: string;
  tryIt: string;
  importMail: string;
  importText: string;
  importLink: string;
  checkMail: string;
  checkMailNow: string;
  addMailAccount: string;
  grantAccess: string;
  grantHint: string;
  addAnotherAccount: string;
  markAsRead: string;
  markRead: string;
  leaveUnread: string;
  senderInfo: string;
  showBoth: string;
  showOnly: string;
  addStorage: string;
  storageUsed: string;
  needSpace: string;
  purchase: string;
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
  replyNote: string;
  // Detail lines
  sentThrough: string;
  secured: string;
  unsecured: string;
  notAlias: string;
  replyTo: string;
  unverified: string;
  // Edit window: name and address
  editTitle: string;
  addTitle: string;
  editHeading: string;
  addHeading: string;
  shownOnMail: string;
  name: string;
  emailAddress: string;
  treatAsAlias: string;
  differentReplyTo: string;
  optional: string;
  nextStep: string;
  saveChanges: string;
  cancel: string;
  // Edit window: server
  smtpHeading: string;
  smtpIntro: string;
  currentlyUsing: string;
  adjustBelow: string;
  smtpServer: string;
  port: string;
  username: string;
  password: string;
  securedRadio: string;
  unsecuredRadio: string;
  recommended: string;
  back: string;
  addAccount: string;
  // Edit window: confirmation
  confirmHeading: string;
  serverFound: string;
  linkSent: string;
  codeSent: string;
  resend: string;
  clickLink: string;
  doOne: string;
  clickTheLink: string;
  or: string;
  enterCode: string;
  verifyCode: string;
  closeWindow: string;
  done: string;
  // "Show original"
  originalMessage: string;
  messageId: string;
  createdAt: string;
  fromField: string;
  subjectField: string;
  downloadOriginal: string;
  copyToClipboard: string;
  // The page that the confirmation mail leads to
  confirmation: string;
  pleaseConfirm: string;
  backToGmail: string;
  confirm: string;
  confirmed: string;
  mayNowSend: string;
}
