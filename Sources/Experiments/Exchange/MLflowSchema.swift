/// The tables of an MLflow tracking database, as MLflow 2.8 made them.
///
/// Newer versions see the old revision, add what is missing, and migrate the file themselves. The
/// model registry stays empty, but its tables and the names of its constraints must be there,
/// since later migrations refer to them.
enum MLflowSchema {
  /// The revision that MLflow's migrations start from.
  static let revision = "2d6e25af4d3e"

  /// The longest parameter that MLflow's interface accepts.
  static let longestParameter = 6000
  /// The longest tag that the column holds.
  static let longestTag = 5000

  /// The statements, in the order of their references.
  static let sql = """
    CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,
      CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
    INSERT INTO alembic_version (version_num) VALUES ('\(revision)');

    CREATE TABLE experiments (
      experiment_id INTEGER NOT NULL, name VARCHAR(256) NOT NULL, artifact_location VARCHAR(256),
      lifecycle_stage VARCHAR(32), creation_time BIGINT, last_update_time BIGINT,
      CONSTRAINT experiment_pk PRIMARY KEY (experiment_id), UNIQUE (name));
    CREATE TABLE experiment_tags (
      key VARCHAR(250) NOT NULL, value VARCHAR(5000), experiment_id INTEGER NOT NULL,
      CONSTRAINT experiment_tag_pk PRIMARY KEY (key, experiment_id),
      FOREIGN KEY (experiment_id) REFERENCES experiments (experiment_id));

    CREATE TABLE runs (
      run_uuid VARCHAR(32) NOT NULL, name VARCHAR(250), source_type VARCHAR(20),
      source_name VARCHAR(500), entry_point_name VARCHAR(50), user_id VARCHAR(256),
      status VARCHAR(9), start_time BIGINT, end_time BIGINT, deleted_time BIGINT,
      source_version VARCHAR(50), lifecycle_stage VARCHAR(20), artifact_uri VARCHAR(200),
      experiment_id INTEGER, CONSTRAINT run_pk PRIMARY KEY (run_uuid),
      FOREIGN KEY (experiment_id) REFERENCES experiments (experiment_id));
    CREATE TABLE tags (
      key VARCHAR(250) NOT NULL, value VARCHAR(5000), run_uuid VARCHAR(32) NOT NULL,
      CONSTRAINT tag_pk PRIMARY KEY (key, run_uuid),
      FOREIGN KEY (run_uuid) REFERENCES runs (run_uuid));
    CREATE TABLE params (
      key VARCHAR(250) NOT NULL, value VARCHAR(8000) NOT NULL, run_uuid VARCHAR(32) NOT NULL,
      CONSTRAINT param_pk PRIMARY KEY (key, run_uuid),
      FOREIGN KEY (run_uuid) REFERENCES runs (run_uuid));
    CREATE TABLE metrics (
      key VARCHAR(250) NOT NULL, value FLOAT NOT NULL, timestamp BIGINT NOT NULL,
      run_uuid VARCHAR(32) NOT NULL, step BIGINT DEFAULT '0' NOT NULL,
      is_nan BOOLEAN DEFAULT '0' NOT NULL,
      CONSTRAINT metric_pk PRIMARY KEY (key, timestamp, step, run_uuid, value, is_nan),
      FOREIGN KEY (run_uuid) REFERENCES runs (run_uuid));
    CREATE TABLE latest_metrics (
      key VARCHAR(250) NOT NULL, value FLOAT NOT NULL, timestamp BIGINT, step BIGINT NOT NULL,
      is_nan BOOLEAN NOT NULL, run_uuid VARCHAR(32) NOT NULL,
      CONSTRAINT latest_metric_pk PRIMARY KEY (key, run_uuid),
      FOREIGN KEY (run_uuid) REFERENCES runs (run_uuid));

    CREATE TABLE datasets (
      dataset_uuid VARCHAR(36) NOT NULL, experiment_id INTEGER NOT NULL, name VARCHAR(500) NOT NULL,
      digest VARCHAR(36) NOT NULL, dataset_source_type VARCHAR(36) NOT NULL,
      dataset_source TEXT NOT NULL, dataset_schema TEXT, dataset_profile TEXT,
      CONSTRAINT dataset_pk PRIMARY KEY (experiment_id, name, digest),
      FOREIGN KEY (experiment_id) REFERENCES experiments (experiment_id));
    CREATE TABLE inputs (
      input_uuid VARCHAR(36) NOT NULL, source_type VARCHAR(36) NOT NULL,
      source_id VARCHAR(36) NOT NULL, destination_type VARCHAR(36) NOT NULL,
      destination_id VARCHAR(36) NOT NULL,
      CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id));
    CREATE TABLE input_tags (
      input_uuid VARCHAR(36) NOT NULL, name VARCHAR(255) NOT NULL, value VARCHAR(500) NOT NULL,
      CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name));

    CREATE TABLE registered_models (
      name VARCHAR(256) NOT NULL, creation_time BIGINT, last_updated_time BIGINT,
      description VARCHAR(5000), CONSTRAINT registered_model_pk PRIMARY KEY (name));
    CREATE TABLE registered_model_tags (
      key VARCHAR(250) NOT NULL, value VARCHAR(5000), name VARCHAR(256) NOT NULL,
      CONSTRAINT registered_model_tag_pk PRIMARY KEY (key, name),
      FOREIGN KEY (name) REFERENCES registered_models (name) ON UPDATE CASCADE);
    CREATE TABLE registered_model_aliases (
      alias VARCHAR(256) NOT NULL, version INTEGER NOT NULL, name VARCHAR(256) NOT NULL,
      CONSTRAINT registered_model_alias_pk PRIMARY KEY (name, alias),
      CONSTRAINT registered_model_alias_name_fkey FOREIGN KEY (name)
        REFERENCES registered_models (name) ON DELETE CASCADE ON UPDATE CASCADE);
    CREATE TABLE model_versions (
      name VARCHAR(256) NOT NULL, version INTEGER NOT NULL, creation_time BIGINT,
      last_updated_time BIGINT, description VARCHAR(5000), user_id VARCHAR(256),
      current_stage VARCHAR(20), source VARCHAR(500), run_id VARCHAR(32), status VARCHAR(20),
      status_message VARCHAR(500), run_link VARCHAR(500),
      CONSTRAINT model_version_pk PRIMARY KEY (name, version),
      FOREIGN KEY (name) REFERENCES registered_models (name) ON UPDATE CASCADE);
    CREATE TABLE model_version_tags (
      key VARCHAR(250) NOT NULL, value VARCHAR(5000), name VARCHAR(256) NOT NULL,
      version INTEGER NOT NULL, CONSTRAINT model_version_tag_pk PRIMARY KEY (key, name, version),
      FOREIGN KEY (name, version) REFERENCES model_versions (name, version) ON UPDATE CASCADE);
    """
}
