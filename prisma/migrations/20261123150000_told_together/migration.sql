-- A transaction with a notification holds a lock on all notifications until it is on the disk: writers then wait for one
-- another, and the disk serves one at a time. What is written most says of itself that it will be told in a moment, by
-- `tell_made` in a transaction that writes nothing.
CREATE FUNCTION tell_annotation(said "Annotation", made boolean, was json) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_said(said);
  PERFORM pg_notify('annotation_changed',
    json_build_object('id', said."id", 'article', said."articleId", 'made', made, 'was', was)::text);
END $$;

CREATE FUNCTION tell_made(ids text[]) RETURNS void LANGUAGE sql AS $$
  SELECT tell_annotation(n, TRUE, NULL) FROM "Annotation" n WHERE n."id" = ANY(ids);
$$;

CREATE OR REPLACE FUNCTION tell_annotation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was json := NULL;
BEGIN
  IF TG_OP = 'INSERT' AND current_setting('spravka.told_later', TRUE) = 'yes' THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    PERFORM tell_said(OLD);
    IF OLD."status" = 'published' AND (OLD."visibility", OLD."groupId") IS DISTINCT FROM (NEW."visibility", NEW."groupId") THEN
      was := json_build_object('visibility', OLD."visibility", 'group', OLD."groupId");
    END IF;
  END IF;
  PERFORM tell_annotation(NEW, TG_OP = 'INSERT', was);
  RETURN NULL;
END $$;
