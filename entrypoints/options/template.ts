/** A minimal profile to start from. */
export const template = (today: Date): string =>
  JSON.stringify(
    {
      id: 'my-host',
      name: 'My Host',
      kind: 'mailbox-host',
      smtp: [{ host: 'smtp.my-host.example', port: 465, securityMode: 'ssl', recommended: true }],
      username: { form: 'full-address' },
      sources: ['https://www.my-host.example/help/mail'],
      checked: today.toISOString().slice(0, 10),
      confidence: { smtp: 'high', username: 'high' },
    },
    null,
    2,
  );
