import type {Statement, StatementEntry} from '@kepahiang/contract/statements.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {maskEnd} from '@kepahiang/schemas/masking.js';
import type {StatementEntryRow, StatementFileRow} from '../store/statement-store.ts';

/** A statement file as the caller may see it. */
export function statementView(row: StatementFileRow): Statement {
  return {
    id: row.id,
    skpd: row.skpd,
    account: maskEnd(row.account),
    format: row.format,
    profile: row.profile,
    name: row.name,
    size: row.size,
    received: row.received,
    sha256: row.sha256,
    imported: row.imported_at !== null,
    uploadedBy: row.person_name,
    uploadedAt: instantWib(row.created_at),
    result: row.result,
  };
}

/** A movement as the caller may see it. */
export function entryView(row: StatementEntryRow): StatementEntry {
  return {
    id: row.id,
    bookingDate: row.booking_date,
    valueDate: row.value_date,
    dc: row.dc,
    amount: row.amount,
    remark: row.remark,
    bankRef: row.bank_ref,
    typeCode: row.type_code,
    balanceAfter: row.balance_after,
    shortRef: row.short_ref,
    statementId: row.file_id,
    line: row.line,
  };
}
