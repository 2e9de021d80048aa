package org.alongside.recruitment;

/**
 * Many names put down at once, each time with the same answers, and rules that make an engine
 * think: answers lean one way with one another, and seats are asked for evenly. It is SQL, for
 * whoever reaches a town by its database; the rows are those that the screens write.
 */
public final class Crowd {

  private Crowd() {}

  /** Asks, puts down, sets the rules; answers how many came. */
  public static String of(int people, String opportunity, int seats) {
    return """
        with feature (name, answers) as (values
          ('age', array['under-30', '30-44', '45-59', '60-74', '75-up']),
          ('gender', array['woman', 'man', 'other']),
          ('ethnicity', array['asian', 'black', 'mixed', 'white', 'other']),
          ('disability', array['yes', 'no']),
          ('area', array['Eastfield', 'Hillside', 'Mill Lane', 'Northgate', 'Riverside', 'Southmere']),
          ('housing', array['owner', 'council', 'private', 'with-others', 'unsettled'])),
        asked as (
          update recruitment.opportunity set questions = (
            select jsonb_agg(jsonb_build_object(
              'topic', upper(name), 'words', '', 'choices', answers, 'why', 'So that all are heard.'))
            from feature)
          where id = '%1$s'),
        names as (
          insert into recruitment.application
            (id, opportunity_id, code, answers_id, door, name, why, household, contact_id, applied_at)
          select gen_random_uuid(), '%1$s', translate(md5('%1$s' || number), '0123456789', 'ghijklmnop'),
            gen_random_uuid(), 'USES', 'Neighbour ' || number, '', '', gen_random_uuid(), now()
          from generate_series(1, %2$d) number
          returning name, answers_id),
        answered as (
          insert into recruitment.answer (answers_id, feature, answer)
          select answers_id, feature.name, answers[1 + cardinality(answers)
            * (mod(abs(hashtext(names.name)), 1000) + mod(abs(hashtext(names.name || feature.name)), 1000)) / 2000]
          from names, feature),
        ruled as (
          insert into recruitment.quota (opportunity_id, feature, answer, least, most)
          select '%1$s', feature.name, answer, greatest(0, %3$d / cardinality(answers) - 1),
            %3$d / cardinality(answers) + 2
          from feature, unnest(answers) answer)
        select count(*) from names
        """
        .formatted(opportunity, people, seats);
  }
}
