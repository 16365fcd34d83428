// The script of Gmail's edit window. It notices what input and change events tell it, and nothing else.
const form = document.forms.namedItem('mainForm');
const noticed = {};

for (const type of ['input', 'change']) form?.addEventListener(type, ({ target }) => notice(target));

function notice({ name, type, value, checked }) {
  if (!name) return;
  noticed[name] = type === 'password' ? 'typed' : type === 'checkbox' ? checked : value;
  form.setAttribute('data-noticed', JSON.stringify(noticed));
  if (name === 'cfsp') showGroup(value);
}

function showGroup(chosen) {
  for (const port of ['25', '465', '587']) {
    document.getElementById(`g${port}`).style.display = port === chosen ? '' : 'none';
  }
}

document.getElementById('diff_reply_to')?.addEventListener('click', () => {
  document.getElementById('rt_l').style.display = 'none';
  document.getElementById('rt_f').style.display = '';
});
for (const id of ['bttn_cancel', 'bttn_close']) document.getElementById(id)?.addEventListener('click', () => close());
document.getElementById('bttn_back')?.addEventListener('click', () => history.back());

if (document.querySelector('[data-saved], [data-added]')) opener?.postMessage('send-as-saved', location.origin);
if (document.querySelector('[data-saved]')) close();
