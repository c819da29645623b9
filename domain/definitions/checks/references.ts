import type { Catalogue } from '../catalogue.ts';
import { type Condition, questionsIn } from '../condition.ts';
import { wishedDay } from '../requirement.ts';

/** Names that lead nowhere: of a question, a requirement, a permit, a role, a department. */
export function unknownReferences(catalogue: Catalogue): string[] {
  const problems: string[] = [];
  const mustExist = (kind: keyof Catalogue & string, id: string, where: string) => {
    if (!Object.hasOwn(catalogue[kind] as object, id))
      problems.push(`${where} names ${id}, which is not among the ${kind}: correct the name, or define it`);
  };
  const mustBeAsked = (condition: Condition | undefined, where: string) => {
    for (const question of condition ? questionsIn(condition) : []) {
      if (!catalogue.givenFacts.includes(question)) mustExist('questions', question, where);
    }
  };
  const roles = new Set(Object.values(catalogue.municipalities).flatMap((m) => Object.keys(m.departments)));
  for (const [id, permit] of Object.entries(catalogue.permits)) {
    const where = `permit ${id}`;
    mustBeAsked(permit.when, where);
    if (permit.once !== undefined && permit.once !== true) mustBeAsked(permit.once, where);
    for (const requirement of permit.requirements) mustExist('requirements', requirement, where);
    for (const prerequisite of permit.after ?? []) {
      mustExist('permits', prerequisite.permit, where);
      mustBeAsked(prerequisite.when, `${where}, prerequisite ${prerequisite.permit}`);
    }
    for (const referral of permit.referrals ?? []) {
      mustBeAsked(referral.when, `${where}, referral to ${referral.to}`);
      for (const id of Object.keys(referral.reads).filter((read) => !permit.requirements.includes(read))) {
        problems.push(
          `${where} lets ${referral.to} read ${id}, which the permit does not require: add it to requirements, or let it be`,
        );
      }
    }
    for (const role of [permit.department, ...(permit.referrals ?? []).map((r) => r.to)]) {
      if (!roles.has(role))
        problems.push(
          `${where} names the department role ${role}, which no municipality has filled: name a role, or fill it in workflows/municipalities`,
        );
    }
    for (const stage of permit.stages ?? []) {
      if ('answer' in stage.lasts) mustExist('questions', stage.lasts.answer, `${where}, stage ${stage.id}`);
    }
  }
  for (const municipality of Object.values(catalogue.municipalities)) {
    for (const role of roles) {
      if (!Object.hasOwn(municipality.departments, role)) {
        problems.push(
          `municipality ${municipality.id} has not filled the department role ${role}: say which department holds it`,
        );
      }
    }
    for (const department of Object.values(municipality.departments)) {
      mustExist('departments', department, `municipality ${municipality.id}`);
    }
  }
  for (const { id, partOf } of Object.values(catalogue.departments))
    if (partOf !== undefined) {
      mustExist('departments', partOf, `department ${id}`);
      if (catalogue.departments[partOf]?.partOf !== undefined)
        problems.push(
          `department ${id} is part of ${partOf === id ? 'itself' : `${partOf}, which is a part too`}: name the authority, or leave partOf out`,
        );
    }
  for (const [id, requirement] of Object.entries(catalogue.requirements)) {
    mustBeAsked(requirement.when, `requirement ${id}`);
    if (requirement.answeredBy !== undefined && requirement.answeredBy !== wishedDay)
      mustExist('questions', requirement.answeredBy, `requirement ${id}`);
  }
  for (const [id, question] of Object.entries(catalogue.questions)) {
    mustBeAsked(question.when, `question ${id}`);
    if (question.type.kind === 'several') {
      for (const member of question.type.of) mustExist('questions', member, `question ${id}`);
    }
  }
  for (const event of Object.values(catalogue.events)) {
    const where = `event ${event.id}`;
    for (const permit of (event.leavesOut ?? []).flatMap((l) => l.permits)) mustExist('permits', permit, where);
    for (const id of event.about ?? []) mustExist('questions', id, where);
    for (const fact of Object.keys(event.given)) {
      if (!catalogue.givenFacts.includes(fact)) mustExist('questions', fact, where);
    }
  }
  mustBeAsked(catalogue.forming, 'forming');
  for (const reminder of catalogue.reminders) mustBeAsked(reminder.when, `reminder ${reminder.id}`);
  for (const obstacle of catalogue.obstacles) mustBeAsked(obstacle.when, `obstacle ${obstacle.id}`);
  return problems;
}
