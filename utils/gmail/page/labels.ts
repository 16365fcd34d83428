import { comparable } from '../text/fold';

/** Gmail's own labels, to be quoted in instructions. */
export type LabelKey =
  | 'accountsTab'
  | 'sendMailAs'
  | 'addAnother'
  | 'editInfo'
  | 'makeDefault'
  | 'delete'
  | 'verify'
  | 'treatAsAlias'
  | 'smtpServer'
  | 'port'
  | 'username'
  | 'password'
  | 'secureTls'
  | 'secureSsl'
  | 'unsecured'
  | 'nextStep'
  | 'addAccount'
  | 'saveChanges'
  | 'replySameAddress'
  | 'replyDefaultAddress'
  | 'replyTo';

const english: Record<LabelKey, string> = {
  accountsTab: 'Accounts and Import',
  sendMailAs: 'Send mail as',
  addAnother: 'Add another email address',
  editInfo: 'edit info',
  makeDefault: 'make default',
  delete: 'delete',
  verify: 'verify',
  treatAsAlias: 'Treat as an alias',
  smtpServer: 'SMTP Server',
  port: 'Port',
  username: 'Username',
  password: 'Password',
  secureTls: 'Secured connection using TLS',
  secureSsl: 'Secured connection using SSL',
  unsecured: 'Unsecured connection',
  nextStep: 'Next Step',
  addAccount: 'Add Account',
  saveChanges: 'Save Changes',
  replySameAddress: 'Reply from the same address the message was sent to',
  replyDefaultAddress: 'Always reply from default address',
  replyTo: 'Specify a different "reply-to" address',
};

/** Only labels that somebody saw in Gmail and wrote down; without a final colon or arrow. A gap is shown in English. */
const table: Record<string, Partial<Record<LabelKey, string>>> = {
  en: english,
  ja: {
    accountsTab: 'アカウントとインポート',
    sendMailAs: '名前',
    addAnother: '他のメール アドレスを追加',
    editInfo: '情報を編集',
    treatAsAlias: 'エイリアスとして扱います',
    smtpServer: 'SMTP サーバー',
    port: 'ポート',
    username: 'ユーザー名',
    password: 'パスワード',
    secureTls: 'TLS を使用したセキュリティで保護された接続',
    secureSsl: 'SSLを使用したセキュリティで保護された接続',
    unsecured: '保護されていない接続',
    nextStep: '次のステップ',
    saveChanges: '変更を保存',
    replySameAddress: 'メールを受信したアドレスから返信する',
  },
  de: {
    accountsTab: 'Konten und Import',
    sendMailAs: 'Senden als',
    addAnother: 'Weitere E-Mail-Adresse hinzufügen',
    treatAsAlias: 'Als Alias behandeln',
    smtpServer: 'SMTP-Server',
    port: 'Port',
    username: 'Nutzername',
    password: 'Passwort',
    secureTls: 'Sichere Verbindung über TLS',
    nextStep: 'Nächster Schritt',
    addAccount: 'Konto hinzufügen',
    replySameAddress: 'Von der Adresse antworten, an die die Nachricht gesendet wurde',
  },
  fr: {
    accountsTab: 'Comptes et importation',
    sendMailAs: 'Envoyer des e-mails en tant que',
    addAnother: 'Ajouter une autre adresse e-mail',
    treatAsAlias: 'Traiter comme un alias',
    smtpServer: 'Serveur SMTP',
    port: 'Port',
    username: "Nom d'utilisateur",
    password: 'Mot de passe',
    secureTls: 'Connexion sécurisée TLS',
    nextStep: 'Étape suivante',
    addAccount: 'Ajouter un compte',
  },
  es: {
    accountsTab: 'Cuentas e importación',
    addAnother: 'Añadir otra dirección de correo electrónico',
    treatAsAlias: 'Tratarlo como un alias',
    smtpServer: 'Servidor SMTP',
    port: 'Puerto',
    username: 'Nombre de usuario',
    password: 'Contraseña',
    secureTls: 'Conexión segura mediante TLS',
    nextStep: 'Siguiente paso',
    addAccount: 'Añadir cuenta',
  },
  pt: {
    accountsTab: 'Contas e importação',
    sendMailAs: 'Enviar e-mail como',
    addAnother: 'Adicionar outro endereço de e-mail',
    treatAsAlias: 'Tratar como um alias',
    smtpServer: 'Servidor SMTP',
    port: 'Porta',
    username: 'Nome de usuário',
    password: 'Senha',
    secureTls: 'Conexão segura usando TLS',
    secureSsl: 'Conexão segura usando SSL',
    nextStep: 'Próxima etapa',
    addAccount: 'Adicionar conta',
  },
  it: {
    accountsTab: 'Account e importazione',
    treatAsAlias: 'Considera come un alias',
    smtpServer: 'Server SMTP',
    port: 'Porta',
    username: 'Nome utente',
    password: 'Password',
    secureTls: 'Connessione protetta TLS',
    secureSsl: 'Connessione protetta tramite SSL',
    nextStep: 'Passaggio successivo',
    addAccount: 'Aggiungi account',
  },
  nl: {
    treatAsAlias: 'Behandelen als alias',
    smtpServer: 'SMTP-server',
    port: 'Poort',
    username: 'Gebruikersnaam',
    password: 'Wachtwoord',
    nextStep: 'Volgende stap',
  },
  pl: {
    sendMailAs: 'Wyślij pocztę jako',
    addAnother: 'Dodaj inny adres e-mail',
    treatAsAlias: 'Traktuj jako alias',
    smtpServer: 'Serwer SMTP',
    port: 'Port',
    username: 'Nazwa użytkownika',
    password: 'Hasło',
    secureTls: 'Bezpieczne połączenie TLS',
    nextStep: 'Następny etap',
    addAccount: 'Dodaj konto',
  },
  ko: {
    accountsTab: '계정 및 가져오기',
    sendMailAs: '다른 주소에서 메일 보내기',
    addAnother: '다른 이메일 주소 추가',
    editInfo: '정보 수정',
    treatAsAlias: '별칭으로 처리',
    smtpServer: 'SMTP 서버',
    port: '포트',
    username: '사용자 이름',
    password: '비밀번호',
    nextStep: '다음 단계',
    addAccount: '계정 추가',
    replySameAddress: '메일을 받은 주소에서 답장',
  },
  'zh-CN': {
    accountsTab: '账号和导入',
    sendMailAs: '用这个地址发送邮件',
    editInfo: '修改信息',
    replySameAddress: '用此相同地址回复',
  },
  'zh-TW': {
    sendMailAs: '選擇寄件地址',
    addAnother: '新增另一個電子郵件地址',
    makeDefault: '設為預設值',
    treatAsAlias: '視為別名',
    secureTls: '採用 TLS 的加密連線',
    nextStep: '下一步',
  },
  ru: { accountsTab: 'Аккаунты и импорт' },
  tr: { accountsTab: 'Hesaplar ve İçe Aktarma' },
  hi: { sendMailAs: 'इस पते से ईमेल भेजें' },
};

/** Gmail's label in the language Gmail is shown in (BCP 47), in English where it is not known. */
export const gmailLabel = (key: LabelKey, language: string): string =>
  table[tableLanguage(language)]?.[key] ?? english[key];

/** The language of the table that stands for this one: `pt-BR` gives `pt`, `zh-Hant-HK` gives `zh-TW`. */
export function tableLanguage(language: string): string {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  if (base !== 'zh') return base;
  return rest.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-TW' : 'zh-CN';
}

type Known = { language: string; key: LabelKey };
let known: Map<string, Known[]> | undefined;

/** Every label that reads like this text. */
function lookUp(text: string): Known[] {
  known ??= Map.groupBy(
    Object.entries(table).flatMap(([language, labels]) =>
      Object.entries(labels).map(([key, label]) => ({ language, key: key as LabelKey, label: comparable(label) })),
    ),
    ({ label }) => label,
  );
  return known.get(comparable(text)) ?? [];
}

/** The language in which this text is one of these labels; `undefined` when it is none, or one in several languages. */
export function languageOfLabel(text: string, keys: readonly LabelKey[]): string | undefined {
  const languages = new Set(lookUp(text).flatMap(({ language, key }) => (keys.includes(key) ? language : [])));
  return languages.size === 1 ? [...languages][0] : undefined;
}

/** Is this text one of these labels, in any language? */
export const isLabel = (text: string, keys: readonly LabelKey[]): boolean =>
  lookUp(text).some(({ key }) => keys.includes(key));
