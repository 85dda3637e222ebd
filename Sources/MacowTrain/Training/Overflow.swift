/// What there is to say of samples that are black.
enum Overflow {
  /// One sentence: how many, and why.
  static func sentence(_ count: Int, of total: Int) -> String {
    "\(count) of \(total) samples overflowed and are black: in the inverse of a masked convolution "
      + "the scale of a row follows from the rows before it, and far from the training images it "
      + "can shrink until the rows after it leave the range of numbers"
  }
}
