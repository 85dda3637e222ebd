-- What a data set is: two releases of one data set are not comparable, nor are bins and pixels.
ALTER TABLE dataset ADD COLUMN form TEXT;                                    -- the publisher's form, e.g. cifar10-binary
ALTER TABLE dataset ADD COLUMN origin TEXT;                                  -- the publisher's data set, e.g. imagenet32
ALTER TABLE dataset ADD COLUMN release TEXT;                                 -- old, new …; NULL where there is one
ALTER TABLE dataset ADD COLUMN category TEXT;                                -- e.g. bedroom
ALTER TABLE dataset ADD COLUMN bits_per_sample INTEGER NOT NULL DEFAULT 8
  CHECK (bits_per_sample BETWEEN 1 AND 8);                                   -- below 8, values are bins already
