import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {faultText, serviceCatalogue} from '@kepahiang/schemas/messages/text.js';
import {checkAnswers} from '@kepahiang/schemas/service/check.js';
import {conditionHolds} from '@kepahiang/schemas/service/condition.js';
import {definitionFaults} from '@kepahiang/schemas/service/definition.js';
import {serviceJsonSchema} from '@kepahiang/schemas/service/json-schema.js';
import {serviceSchema} from '@kepahiang/schemas/service/schema.js';
import {services} from '@kepahiang/schemas/services/registry.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {conditionsOf, contextAt, coveringScenarios, fieldsOf, scenariosOf} from './scenario.ts';

const now = '2026-11-24T09:00:00+07:00';
const strict = contextAt(now, 'strict');

function jsonValidator(service: ServiceDefinition): (answers: unknown) => boolean {
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormats.default(ajv);
  return ajv.compile(serviceJsonSchema(service)) as (answers: unknown) => boolean;
}

/** What every service file must do; one call, so that a new service cannot forget a case. */
function serviceContract(service: ServiceDefinition): void {
  describe(service.id, () => {
    const scenarios = scenariosOf(service, now);
    const validates = jsonValidator(service);

    it('has nothing to complain about in its definition', () =>
      assert.deepEqual(definitionFaults(service), []));

    it('takes every scenario made from its definition, by zod and by JSON Schema alike', () => {
      for (const {name, answers} of scenarios) {
        assert.deepEqual(checkAnswers(service, answers, strict).faults, [], name);
        assert.ok(serviceSchema(service, strict).safeParse(answers).success, name);
        assert.ok(validates(answers), name);
      }
    });

    it('has each of its conditions taken both ways by the scenarios', () => {
      for (const {where, condition} of conditionsOf(service)) {
        for (const wanted of [true, false]) {
          assert.ok(
            scenarios.some(({answers}) => conditionHolds(condition, answers) === wanted),
            `${where} ${wanted}`,
          );
        }
      }
    });

    it('misses each answer it needs, by zod and by JSON Schema alike, and says so in both languages', () => {
      for (const {name, answers} of coveringScenarios(service, now)) {
        for (const missing of Object.keys(answers)) {
          const {[missing]: _, ...rest} = answers;
          const {faults} = checkAnswers(service, rest, strict);
          const byRule = faults.every(fault => (service.rules ?? []).some(rule => rule.code === fault.code));
          if (!byRule || faults.length === 0)
            assert.equal(faults.length > 0, !validates(rest), `${name} without ${missing}`);
          for (const fault of faults) {
            assert.doesNotMatch(
              faultText(fault, 'Contoh', serviceCatalogue(service)),
              /\{|undefined|isian\./,
              fault.code,
            );
          }
        }
      }
    });

    it('refuses at the API border what does not apply, and drops it from a form', () => {
      const hidden = scenarios.flatMap(({answers}) => Object.entries(answers));
      for (const {name, answers} of scenarios) {
        for (const [field, value] of hidden) {
          if (field in answers) continue;
          const more = {...answers, [field]: value};
          const {fields, faults} = checkAnswers(service, more, strict);
          if (fields.includes(field)) continue; // an optional question left open before
          assert.ok(
            faults.some(fault => fault.path === field),
            `${name} with ${field}`,
          );
          assert.equal(validates(more), false, `${name} with ${field}`);
          assert.deepEqual(
            checkAnswers(service, more, contextAt(now, 'form')).value,
            checkAnswers(service, answers, contextAt(now, 'form')).value,
          );
        }
      }
    });

    it('gives the same canonical answers when they are checked again', () => {
      for (const {answers} of scenarios) {
        const once = checkAnswers(service, answers, contextAt(now, 'form'));
        assert.deepEqual(once.faults, []);
        assert.deepEqual(checkAnswers(service, once.value, strict), {...once, warnings: once.warnings});
      }
    });

    it('has a text of its own for every rule it can break', () => {
      const catalogue = serviceCatalogue(service);
      for (const rule of service.rules ?? []) {
        assert.ok(catalogue[rule.code]);
        if (rule.text) assert.equal(catalogue[rule.code], rule.text.id);
        assert.ok(
          fieldsOf(service).some(field => field.name === rule.at.split('.')[0]),
          rule.at,
        );
      }
    });
  });
}

services.forEach(serviceContract);

describe('the registry', () => {
  it('holds the four services of the pilots', () => {
    assert.deepEqual(services.map(service => `${service.opd}/${service.id}`).sort(), [
      'dinkes/sertifikat-laik-higiene-sanitasi',
      'dpmptsp/surat-keterangan-penelitian',
      'pupr/lapor-infrastruktur',
      'rsud/surat-keterangan-medis',
    ]);
  });
});
