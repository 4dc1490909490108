import Glibc
package import Ledger
package import Values

/// One line that a writer prints: what it has been told by the ledger, or what it is about to ask of it.
package enum Acknowledgement: Hashable, Sendable {
  /// An entry is kept.
  case kept(ID<Entry>)
  /// The erasure of an entry is about to be asked for: from here on its words may be gone.
  case erasing(ID<Entry>)
  /// The words of an entry are gone.
  case erased(ID<Entry>)
  /// What was asked for was not done.
  case fault(String)

  /// The line without its end: a sign and an id, or the name of the fault.
  package var line: String {
    switch self {
    case .kept(let id): "+\(id)"
    case .erasing(let id): "~\(id)"
    case .erased(let id): "-\(id)"
    case .fault(let name): "!\(name)"
    }
  }

  /// Reads a line; `nil` for anything else, such as a line that a kill has torn.
  package init?(line: some StringProtocol) {
    let id = ID<Entry>(String(line.dropFirst()))
    switch (line.first, id) {
    case ("+", let id?): self = .kept(id)
    case ("~", let id?): self = .erasing(id)
    case ("-", let id?): self = .erased(id)
    case ("!", _): self = .fault(String(line.dropFirst()))
    default: return nil
    }
  }

  /// Prints the line in one write, so that lines of several tasks do not mix and none waits in a buffer.
  func print(to file: Int32) {
    let bytes = Array((line + "\n").utf8)
    _ = Glibc.write(file, bytes, bytes.count)
  }
}
