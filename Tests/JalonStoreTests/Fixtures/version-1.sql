-- A record as the first version of the schema held it.
CREATE TABLE runs (
  id     INTEGER PRIMARY KEY,
  day    TEXT NOT NULL,
  engine TEXT NOT NULL,
  packs  TEXT NOT NULL CHECK (json_valid(packs)),
  data   TEXT NOT NULL,
  scope  TEXT NOT NULL CHECK (json_valid(scope))
) STRICT;
INSERT INTO runs VALUES(1,'2026-01-15','0.1.0','[{"id":"quebec","sha256":"aa","version":"1.0.0"}]','d0','{}');
CREATE TABLE reviews (
  run     INTEGER NOT NULL REFERENCES runs,
  place   TEXT NOT NULL,
  agenda  TEXT,
  erratum INTEGER NOT NULL CHECK (erratum IN (0, 1)),
  PRIMARY KEY (place, run)
) STRICT, WITHOUT ROWID;
INSERT INTO reviews VALUES(1,'lieu_0','agenda-lieu_0-2026-01-15',0);
CREATE TABLE events (
  id      INTEGER PRIMARY KEY,
  place   TEXT NOT NULL,
  run     INTEGER,
  kind    TEXT NOT NULL CHECK (kind IN ('seen', 'reviewed', 'episode', 'proposed', 'decided')),
  "trigger" TEXT,
  number  INTEGER,
  body    TEXT NOT NULL CHECK (json_valid(body)),
  FOREIGN KEY (place, run) REFERENCES reviews (place, run)
) STRICT;
INSERT INTO events VALUES(1,'lieu_0',1,'episode','table',NULL,'{"count":0,"opened":"2026-01-15","since":"2026-01-15","state":"open","trigger":"table"}');
INSERT INTO events VALUES(2,'lieu_0',1,'proposed','table',1,'{"history":[{"on":"2026-01-15","status":"proposed"}],"lead":"habitation","rules":["logement.rarete"],"status":"proposed","title":{"en":"Convene the table","fr":"Réunir la table"},"within":"90 days"}');
INSERT INTO events VALUES(3,'lieu_0',1,'seen',NULL,NULL,'[["taux","lieu_0","total","2000",1],["taux","lieu_0","total","2001",2],["taux","lieu_0","total","2002",3]]');
INSERT INTO events VALUES(4,'lieu_0',1,'reviewed',NULL,NULL,'{"on":"2026-01-15"}');
INSERT INTO events VALUES(5,'lieu_0',NULL,'decided','table',1,'{"due":"2026-02-15","on":"2026-02-15","status":"accepted"}');
CREATE TABLE names (
  id   INTEGER PRIMARY KEY,
  name TEXT UNIQUE
) STRICT;
INSERT INTO names VALUES(1,'Ève Tremblay');
CREATE TABLE signatures (
  event    INTEGER NOT NULL REFERENCES events,
  position INTEGER NOT NULL,
  name     INTEGER NOT NULL REFERENCES names,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
INSERT INTO signatures VALUES(5,0,1);
CREATE INDEX reviews_of_run ON reviews (run);
CREATE INDEX events_by_kind ON events (place, kind, "trigger", id);
CREATE UNIQUE INDEX actions_once ON events (place, "trigger", number) WHERE kind = 'proposed';
CREATE INDEX signatures_of_name ON signatures (name);
PRAGMA user_version = 1;
PRAGMA application_id = 1245793358;
