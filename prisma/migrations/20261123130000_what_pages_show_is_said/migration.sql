-- Web processes forget the pages that show what was said, and no others. Told of both states of a change: what is taken
-- back from the public, or moved to another article, was on pages too. The same twice in a transaction is told once.
CREATE FUNCTION tell_said(said "Annotation") RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF said."visibility" = 'public' THEN
    PERFORM pg_notify('said_changed', json_build_object(
      'article', (SELECT a."slug" FROM "Article" a WHERE a."id" = said."articleId"), 'fact', said."factId")::text);
  END IF;
END $$;

CREATE OR REPLACE FUNCTION tell_annotation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('annotation_changed', json_build_object('id', NEW."id", 'article', NEW."articleId", 'made', TG_OP = 'INSERT')::text);
  PERFORM tell_said(NEW);
  IF TG_OP = 'UPDATE' THEN
    PERFORM tell_said(OLD);
  END IF;
  RETURN NULL;
END $$;
