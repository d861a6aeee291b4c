// Evaluates with fhirpath.js what was evaluated here, and prints what differs: see compare-calculations.
const fs = require('fs');
const fhirpath = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');

const variable_urls = ['http://hl7.org/fhir/StructureDefinition/variable', 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-variable'];
const launch_context_url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext';

/** The way from the form to the item with that linkId. */
function way_to(owner, link_id) {
  for (const item of owner.item || []) {
    if (item.linkId === link_id) return [item];
    const below = way_to(item, link_id);
    if (below) return [item, ...below];
  }
  return null;
}

/** The occurrence of an item in the response, or a blank one where it has no answer. */
function node_of(owner, link_id) {
  for (const item of owner.item || []) {
    if (item.linkId === link_id) return item;
    const below = node_of(item, link_id) || (item.answer || []).map((answer) => node_of(answer, link_id)).find(Boolean);
    if (below) return below;
  }
  return null;
}

/** The names of a launch context: known, and empty on a kiosk. */
function outside_names(form) {
  return (form.extension || []).filter((e) => e.url === launch_context_url).map((e) => {
    const name = (e.extension || []).find((part) => part.url === 'name') || {};
    return name.valueCoding ? name.valueCoding.code : name.valueId;
  }).filter(Boolean);
}

function evaluate(expression, node, names) {
  const type = node.resourceType ? 'QuestionnaireResponse' : 'QuestionnaireResponse.item';
  return fhirpath.evaluate(node, { base: type, expression }, names, r4);
}

/** All names that an item's expressions may use. */
function names_for(data, way) {
  const names = { resource: data.response, questionnaire: data.form };
  for (const name of outside_names(data.form)) names[name] = [];
  const owners = [data.form, ...way];
  for (const owner of owners) {
    const node = owner === data.form ? data.response : node_of(data.response, owner.linkId) || { linkId: owner.linkId };
    names.context = node;
    if (owner !== data.form) names.qitem = owner;
    for (const extension of owner.extension || []) {
      const expression = extension.valueExpression;
      if (!variable_urls.includes(extension.url) || !expression || !expression.name) continue;
      names[expression.name] = [];
      if (expression.language === 'text/fhirpath') {
        try {
          names[expression.name] = evaluate(expression.expression, node, { ...names });
        } catch (error) { /* as here: an unknown value */ }
      }
    }
  }
  return names;
}

const number_types = ['valueDecimal', 'valueInteger'];

/** One value of ours as fhirpath.js has it. */
function plain(value) {
  const [member] = Object.keys(value);
  const inner = value[member];
  if (number_types.includes(member)) return Number(inner);
  if (member === 'valueCoding') return `${inner.system || ''}|${inner.code || ''}|${inner.code ? '' : inner.display || ''}`;
  if (member === 'valueQuantity') return Number(inner.value);
  return inner;
}

/** One value of theirs, as the item would take it. */
function theirs_as(value, ours) {
  if (value && typeof value === 'object') {
    if (typeof value.value === 'number') return Number(value.value);
    if ('code' in value || 'display' in value) return `${value.system || ''}|${value.code || ''}|${value.code ? '' : value.display || ''}`;
    if ('value' in value && !value.asStr) return Number(value.value);
    return value.asStr || value.toString();
  }
  if (typeof ours === 'number') return Number(value);
  if (typeof ours === 'string' && typeof value !== 'string') return String(value);
  return value;
}

function are_equal(ours, theirs) {
  if (ours.length !== theirs.length) return false;
  return ours.every((one, i) => {
    const other = theirs_as(theirs[i], one);
    if (typeof one === 'number') return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
    return one === other;
  });
}

/** Whether an item of that type cannot take a value: a half where a whole number is asked, a truth where a text is. */
function is_unfit(item, value) {
  if (item.type === 'integer') return typeof value !== 'number' || !Number.isInteger(value);
  return typeof value === 'boolean' && item.type !== 'boolean';
}

// What fhirpath.js cannot evaluate is printed, and is no fault here.
const counts = { equal: 0, both_none: 0, reads_time: 0, first_of_several: 0, unfit: 0, not_evaluated_there: 0, not_evaluated_here: 0, differ: 0 };
const told = new Set();
function tell(kind, data, entry, expression, ours, theirs) {
  counts[kind] += 1;
  const key = `${kind} ${data.name} ${entry.linkId} ${expression}`;
  if (told.has(key)) return;
  told.add(key);
  console.log(`${kind}: ${data.name} ${entry.linkId}\n  ${expression}\n  here ${JSON.stringify(ours)}, there ${JSON.stringify(theirs)}`);
}

for (const file of fs.readdirSync('yielded')) {
  const data = JSON.parse(fs.readFileSync(`yielded/${file}`, 'utf8'));
  for (const entry of data.yielded) {
    const way = way_to(data.form, entry.linkId);
    if (!way) continue;
    const names = names_for(data, way);
    const node = entry.fromResponse ? data.response : names.context;
    for (const kind of ['calculated', 'enableWhen']) {
      const expression = entry[kind];
      if (expression === undefined) continue;
      if (/\b(now|today|timeOfDay)\(\)/.test(JSON.stringify([expression, data.form.extension || [], way]))) {
        counts.reads_time += 1;
        continue;
      }
      let theirs;
      try {
        theirs = evaluate(expression, node, names);
      } catch (error) {
        if (kind === 'calculated' && !entry.known) counts.both_none += 1;
        else tell('not_evaluated_there', data, entry, expression, kind === 'calculated' ? entry.values : entry.applies, String(error.message).slice(0, 160));
        continue;
      }
      if (kind === 'calculated' && !entry.known) {
        tell('not_evaluated_here', data, entry, expression, null, theirs);
        continue;
      }
      const ours = kind === 'calculated' ? entry.values.map(plain) : [entry.applies];
      const beside = kind === 'calculated' ? theirs : [theirs.length === 1 ? (theirs[0] === false ? false : true) : false];
      const item = way[way.length - 1];
      if (are_equal(ours, beside)) counts.equal += 1;
      else if (!item.repeats && beside.length > 1 && are_equal(ours, beside.slice(0, 1))) counts.first_of_several += 1;
      else if (kind === 'calculated' && ours.length === 0 && beside.every((value) => is_unfit(item, value))) counts.unfit += 1;
      else tell('differ', data, entry, expression, ours, beside);
    }
  }
}
console.log(JSON.stringify(counts));
process.exit(counts.equal > 0 && counts.differ + counts.not_evaluated_here === 0 ? 0 : 1);
