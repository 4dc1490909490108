/// Why a statement, a transaction or a connection failed.
///
/// `description` says nothing about what was stored or asked, on purpose: it may reach a page or a log. The server's own
/// words, which may quote a row, are only in `debugDescription`.
package struct PostgresFault: Error, Sendable {
  package let kind: Kind
  /// The constraint that was broken, where one was.
  package let constraint: String?
  private let serverWords: String

  /// The kinds of fault.
  package enum Kind: Hashable, Sendable {
    /// No connection could be made.
    case unreachable
    /// The connection broke; nothing of the transaction is stored.
    case lost
    /// The connection broke while the commit was under way: it may be stored or not.
    case lostInCommit
    /// The commit is on this server's disk, but a standby that should have it too has not confirmed it.
    case unconfirmed
    /// The server refused a statement.
    case refused(SQLState)
    /// The server is set up in a way that could lose what was acknowledged, or cannot hold the text; the sentence says how.
    case unsuitable(String)
    /// A text holds the character NUL, which PostgreSQL cannot keep.
    case nulInText
    /// The answer has another shape than the statement promises: a mistake in the program.
    case unreadable(column: Int)
    /// The pool was closed.
    case closed
  }

  package init(_ kind: Kind, constraint: String? = nil, serverWords: String = "") {
    self.kind = kind
    self.constraint = constraint
    self.serverWords = serverWords
  }

  /// Whether the server refused with this state.
  package func isRefused(_ state: SQLState) -> Bool { kind == .refused(state) }

  /// Nothing was stored because two transactions met: running the whole again may succeed.
  package var isConflict: Bool {
    if case .refused(let state) = kind { state.isConflict } else { false }
  }

  /// The server was not there, or went away before anything was stored: another connection may succeed.
  package var isLoss: Bool {
    switch kind {
    case .unreachable, .lost: true
    case .refused(let state): state.isLoss
    default: false
    }
  }
}

extension PostgresFault: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String {
    switch kind {
    case .unreachable: "PostgreSQL cannot be reached: see that the server runs and that the connection string is right."
    case .lost: "The connection to PostgreSQL broke; nothing of this was stored."
    case .lostInCommit: "The connection to PostgreSQL broke during the commit; whether this was stored is not known."
    case .unconfirmed: "PostgreSQL stored this on one server only: the standby has not confirmed it."
    case .refused(let state):
      "PostgreSQL refused a statement (SQLSTATE \(state)\(constraint.map { ", constraint \($0)" } ?? ""))."
    case .unsuitable(let sentence): sentence
    case .nulInText: "A text holds the character NUL, which cannot be stored: leave it out."
    case .unreadable(let column): "PostgreSQL answered with something unexpected in column \(column)."
    case .closed: "The store is closed."
    }
  }

  package var debugDescription: String {
    serverWords.isEmpty ? description : "\(description) Server: \(serverWords)"
  }
}
