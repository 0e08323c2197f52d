const attributes = ['id', 'name', 'for', 'aria-describedby', 'aria-labelledby'];

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Gives every name and id inside a row the number of the row's place: `anggota.2.nik` → `anggota.1.nik`. */
export function renumber(row: Element, list: string, index: number): void {
  const id = list.replaceAll('.', '-');
  const pattern = new RegExp(`(^| )(${escape(list)}\\.|${escape(id)}-)\\d+(?=$|[ .-])`, 'g');
  const moved = (text: string): string => text.replace(pattern, `$1$2${index}`);
  for (const element of row.querySelectorAll<Element & {name?: string}>('*')) {
    for (const attribute of attributes) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, moved(value));
    }
    // A field that adopted its control knows the name as a property only.
    if (element.localName.includes('-') && element.name) element.name = moved(element.name);
  }
}

/** Takes out of a copied row what its first owner typed and was told. */
export function clearRow(row: Element): void {
  for (const control of row.querySelectorAll<HTMLInputElement>('input,select,textarea')) {
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = false;
    else control.value = '';
    if (control.type === 'text') control.removeAttribute('value');
    control.removeAttribute('checked');
    control.ariaInvalid = 'false';
  }
  for (const option of row.querySelectorAll('option[selected]')) option.removeAttribute('selected');
  for (const field of row.querySelectorAll('[data-invalid]')) field.removeAttribute('data-invalid');
  for (const error of row.querySelectorAll<HTMLElement>('.kph-error')) {
    error.hidden = true;
    error.textContent = '';
  }
}
