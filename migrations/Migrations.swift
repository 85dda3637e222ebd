/// The schema's history, in order; a migration that has been released is never edited.
public enum Migrations {
}
