/** Text of a new service file. Texts are left empty: the builder names each one that is missing. */
export function serviceFile(opd: string, id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return `import {defineService} from '../../service/define.ts';
import {applicantPages} from '../groups/applicant.ts';
import {complaintChannels} from '../groups/complaint-channels.ts';
import {declarationPage} from '../groups/declaration.ts';

/**
 * What the service is, in one sentence.
 * @source The regulation it rests on.
 */
export const ${name} = defineService({
  id: '${id}',
  version: '${new Date().toISOString().slice(0, 10)}',
  opd: '${opd}',
  name: {id: '', en: ''},
  title: {id: '', en: ''},
  summary: {id: '', en: ''},
  audience: {id: '', en: ''},
  standard: {
    requirements: [],
    procedure: [],
    duration: [{workingDays: 1}],
    fee: [{kind: 'GRATIS'}],
    product: {id: '', en: ''},
    complaints: complaintChannels('Loket pengaduan'),
  },
  calendar: 'kantor',
  pages: [...applicantPages, declarationPage],
  result: {name: {id: '', en: ''}},
});
`;
}
