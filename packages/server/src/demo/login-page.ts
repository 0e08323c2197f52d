import {escapeHtml, plainPage} from '../http/html.ts';
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
export function loginPage(uid: string, stylesheet: string, refused?: {readonly username: string}): string {
  const error = refused
    ? '<div class="kph-error-summary" role="alert" tabindex="-1"><p>Nama pengguna dan kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.</p></div>'
    : '';
  return plainPage(
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
<p>Orang-orang ini tidak ada. Kata sandinya tertulis di terminal saat peladen dijalankan.</p>
<table class="kph-table">
<thead><tr><th scope="col">Nama pengguna</th><th scope="col">Peran</th><th scope="col">OPD</th></tr></thead>
<tbody>
${accountRows()}
</tbody>
</table>
</details>`,
    stylesheet,
  );
}

/** Said when signing in cannot go on, for instance after waiting too long. */
export function issuerErrorPage(stylesheet: string): string {
  return plainPage(
    'Masuk tidak dapat dilanjutkan',
    '<p>Waktu untuk masuk sudah habis atau alamatnya tidak lengkap.</p>\n<p><a href="/auth/login">Mulai masuk dari awal</a></p>',
    stylesheet,
  );
}
