import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import type {} from '@kepahiang/components/react';
import {KphErrorSummary} from '@kepahiang/components/react/error-summary.js';
import {KphForm} from '@kepahiang/components/react/form.js';
import {KphNikField} from '@kepahiang/components/react/nik-field.js';
import {KphTextField} from '@kepahiang/components/react/text-field.js';

/** A rule of the page: a function arrives whole because it is set as a property. */
const twoWords = (value: string) => (value.includes(' ') ? undefined : {code: 'isian.salah'});

function Pendaftaran() {
  const [nik, setNik] = useState('');
  const [sent, setSent] = useState('');
  const [renderings, setRenderings] = useState(0);
  return (
    <KphForm
      onKphSubmit={event => {
        event.preventDefault();
        setSent(JSON.stringify(event.detail.values));
      }}
    >
      <KphErrorSummary />
      <form className="kph-form" noValidate>
        <KphNikField
          name="nik"
          label="NIK pemohon"
          required
          className="sorot"
          onChange={event => setNik(event.currentTarget.value)}
        />
        <KphTextField name="nama" label="Nama lengkap" maxLength={100} required rule={twoWords} />
        {/* The bare tag, as React 19 takes it, with markup of the page inside. */}
        <kph-text-field
          className="kph-field"
          onchange={event => setRenderings(event.currentTarget.value.length)}
        >
          <label className="kph-label" htmlFor="alamat">
            Alamat
          </label>
          <input className="kph-input" id="alamat" name="alamat" />
        </kph-text-field>
        <button className="kph-button" type="submit">
          Kirim
        </button>
        <button className="kph-button" type="button" onClick={() => setRenderings(count => count + 1)}>
          Gambar ulang
        </button>
      </form>
      <p id="nik-diketahui">{nik}</p>
      <p id="terkirim">{sent}</p>
      <p id="gambar">{renderings}</p>
    </KphForm>
  );
}

createRoot(document.querySelector('main')!).render(
  <StrictMode>
    <Pendaftaran />
  </StrictMode>,
);
