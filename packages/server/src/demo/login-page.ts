import type {PageFrame} from '../form-pages.ts';
import {escapeHtml} from '../http/html.ts';
import {demoAccounts} from './accounts.ts';

function accountRows(): string {
  return demoAccounts
    .map(
      ({username, roles, opd}) =>
        `<tr><td>${escapeHtml(username)}</td><td>${escapeHtml(roles.join(', '))}</td><td>${escapeHtml(opd ?? 'semua OPD')}</td></tr>`,
    )
    .join('\n');
}

/** The sign-in page of the embedded issuer. `refused` after a wrong name or password; it does not say which. */
export function loginPage(uid: string, frame: PageFrame, refused?: {readonly username: string}): string {
  const error = refused
    ? '<div class="kph-alert kph-alert--danger" role="alert"><p class="kph-text">Nama pengguna dan kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.</p></div>'
    : '';
  return frame(
    refused ? 'Kesalahan: Masuk sebagai petugas' : 'Masuk sebagai petugas',
    `${error}
<form class="kph-form" method="post" action="/oidc/interaction/${escapeHtml(uid)}">
<div class="kph-field">
<label class="kph-label" for="username">Nama pengguna</label>
<input class="kph-input" id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${escapeHtml(refused?.username ?? '')}">
</div>
<div class="kph-field">
<label class="kph-label" for="password">Kata sandi</label>
<input class="kph-input" id="password" name="password" type="password" autocomplete="current-password" required>
</div>
<button class="kph-button" type="submit">Masuk</button>
</form>
<details class="kph-details">
<summary>Akun peragaan</summary>
<p class="kph-text">Orang-orang ini tidak ada. Kata sandinya tertulis di terminal saat peladen dijalankan.</p>
<table class="kph-table">
<thead><tr><th scope="col">Nama pengguna</th><th scope="col">Peran</th><th scope="col">OPD</th></tr></thead>
<tbody>
${accountRows()}
</tbody>
</table>
</details>`,
  );
}

/** Said when signing in cannot go on, for instance after waiting too long. */
export function issuerErrorPage(frame: PageFrame): string {
  return frame(
    'Masuk tidak dapat dilanjutkan',
    '<p class="kph-text">Waktu untuk masuk sudah habis atau alamatnya tidak lengkap.</p>\n<p><a class="kph-button" href="/auth/login">Mulai masuk dari awal</a></p>',
  );
}
