INSERT INTO experiment (id, name, question, created_us, final_of) VALUES (2, 'old-final', '', 12, 1);
