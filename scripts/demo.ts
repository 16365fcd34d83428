// npm run demo: the origin story on a stand-in for Gmail. With a display it leaves the browser to you; without one it
// prints what each address is told and writes pictures to demo/.
import { findings, openSettings, takePictures } from './show.ts';

/** `ja_JP.UTF-8` gives `ja-JP`, `C.UTF-8` nothing. */
const ofMachine = /^[a-z]{2,3}(?:_[A-Z]{2})?(?=\.|$)/.exec(process.env.LANG ?? '')?.[0].replace('_', '-');
const language = process.env.DEMO_LANGUAGE ?? ofMachine ?? 'en';
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const scene = await openSettings(language, { headless: !display });
console.log('\nAs the settings are first read:');
console.log((await findings(scene.page)).join('\n'));

if (display) {
  console.log(
    '\nThe browser is yours. Click the badge in the row of info@example.jp and choose Xserver. Close it to end.',
  );
  await new Promise((resolve) => scene.browser.browser.once('disconnected', resolve));
} else {
  await takePictures(scene, 'demo');
  console.log('\nAfter the answer "Xserver hosts the mail of example.jp":');
  console.log((await findings(scene.page)).join('\n'));
  console.log('\nPictures: demo/first.png, gmail.png, card.png, popup.png and edit-window.png');
  await scene.browser.close();
}
await scene.gmail.close();
