/// Input that a command cannot work with: one sentence for the person who ran it.
///
/// The program prints the sentence on standard error, writes nothing else and ends with 2.
struct BadInput: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
