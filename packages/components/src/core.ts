// The elements nearly every form needs, for pages that load one script. Other elements have a script each.
import './checkbox-group/index.ts';
import './checkbox/index.ts';
import './date-field/index.ts';
import './dialog/index.ts';
import './email-field/index.ts';
import './error-summary/index.ts';
import './file-field/index.ts';
import './form/index.ts';
import './nik-field/index.ts';
import './phone-field/index.ts';
import './radio-group/index.ts';
import './rupiah-field/index.ts';
import './select-field/index.ts';
import './text-field/index.ts';
import './textarea-field/index.ts';
