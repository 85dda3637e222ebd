/// Which files of a folder go to which split; a file is never in two.
public enum ImageFolderSplit: Equatable, Sendable {
  /// Shares of the files, from 0 to 1, together below 1.
  case fractions(val: Double, test: Double)
  /// Files or folders by name; the rest is for training.
  case named(val: [String], test: [String])
}
