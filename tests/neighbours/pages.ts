/** A page of what a stylesheet is made for. */
export interface NeighbourPage {
  readonly name: string;
  /** Its own components, as its documentation shows them. */
  readonly page: string;
}

const fields = (input: string, select: string, check: string): string => `
  <form><label for="f1">Nama</label><input ${input} id="f1" name="f1" value="Contoh">
  <label for="f2">Surel</label><input ${input} id="f2" type="email" placeholder="nama@contoh.id">
  <label for="f3">Pilihan</label><select ${select} id="f3"><option>Satu</option><option>Dua</option></select>
  <textarea ${input} rows="3">Isi</textarea>
  <input ${check} type="checkbox" id="f4" checked><label for="f4">Setuju</label>
  <input ${check} type="radio" name="r" id="f5"><label for="f5">Ya</label>
  <fieldset><legend>Kelompok</legend><input type="range"></fieldset></form>`;

const rows = `<thead><tr><th>Nama</th><th>Jumlah</th></tr></thead>
  <tbody><tr><td>Satu</td><td>1</td></tr><tr><td>Dua</td><td>2</td></tr></tbody>`;

const text = `<h1>Judul</h1><h2>Anak judul</h2><p>Teks dengan <a href="#">tautan</a>, <code>kode</code>, dan <b>tebal</b>.</p>
  <ul><li>Satu</li><li>Dua</li></ul><ol><li>Satu</li></ol><blockquote><p>Kutipan</p></blockquote><hr>
  <dl><dt>Istilah</dt><dd>Arti</dd></dl><details open><summary>Rincian</summary><p>Isi</p></details>`;

/** The neighbours people have here: a framework, a reset, a theme of the largest publishing system. */
export const neighbourPages: readonly NeighbourPage[] = [
  {
    name: 'Bootstrap 5',
    page: `<div class="container">${text}
      <button class="btn btn-primary">Simpan</button> <button class="btn btn-outline-danger btn-sm">Hapus</button>
      <div class="alert alert-warning">Perhatian <a class="alert-link" href="#">di sini</a></div>
      <div class="card"><div class="card-body"><h5 class="card-title">Kartu</h5><p class="card-text">Isi</p></div></div>
      <nav><ul class="pagination"><li class="page-item active"><a class="page-link" href="#">1</a></li></ul></nav>
      <table class="table table-striped table-bordered">${rows}</table>
      <div class="form-control is-invalid">Isian</div>
      ${fields('class="form-control"', 'class="form-select"', 'class="form-check-input"')}
      <span class="badge text-bg-success">Baru</span><div class="progress"><div class="progress-bar w-50"></div></div></div>`,
  },
  {
    name: 'Tailwind 4',
    page: `<div>${text}<button>Simpan</button><table>${rows}</table>${fields('', '', '')}
      <img alt="" width="40" height="20" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>`,
  },
  {
    name: 'WordPress, tema Twenty Twenty-One',
    page: `<div class="site"><article class="entry"><div class="entry-content">${text}
      <div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="#">Unduh</a></div></div>
      <figure class="wp-block-table is-style-stripes"><table>${rows}</table></figure>
      <div class="wp-block-quote"><p>Kutipan</p><cite>Seseorang</cite></div>
      <form class="search-form"><input type="search" class="search-field" value="cari"><input type="submit" class="search-submit" value="Cari"></form>
      ${fields('', '', '')}<button>Kirim</button></div></article></div>`,
  },
];
