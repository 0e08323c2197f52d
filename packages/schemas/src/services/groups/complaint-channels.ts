import type {ComplaintChannel} from '../../service/types.ts';

/**
 * Channels every OPD has: the national one and its own desk.
 * @source Perpres 76/2013; PermenPANRB 62/2018 (SP4N-LAPOR!).
 */
export function complaintChannels(desk: string): readonly [ComplaintChannel, ...ComplaintChannel[]] {
  return [
    {
      kind: 'sp4n-lapor',
      label: {id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR! (national complaint service)'},
      contact: 'lapor.go.id atau SMS 1708',
    },
    {kind: 'loket', label: {id: 'Loket pengaduan', en: 'Complaint desk'}, contact: desk},
  ];
}
