import Ledger

extension LedgerFault {
  /// What a fault of PostgreSQL means for who asked the ledger.
  init(_ error: any Error) {
    switch error {
    case let fault as LedgerFault: self = fault
    case let fault as PostgresFault: self = LedgerFault(fault.kind)
    // A cancelled task: nothing was written, and nobody waits for the answer.
    default: self = .busy
    }
  }

  private init(_ kind: PostgresFault.Kind) {
    switch kind {
    case .unreachable, .lost, .lostInCommit, .unconfirmed, .closed: self = .unreachable
    case .refused(let state): self = LedgerFault(state)
    case .unsuitable: self = .notDurable
    case .nulInText: self = .failed(code: 0)
    case .unreadable: self = .damaged(at: nil)
    }
  }

  private init(_ state: SQLState) {
    switch state {
    case .diskFull: self = .full
    case .queryCancelled, .lockNotAvailable, .uniqueViolation: self = .busy
    case .insufficientPrivilege, .readOnly: self = .readOnly
    case _ where state.isConflict || state.isExhaustion: self = .busy
    case _ where state.isLoss: self = .unreachable
    case _ where state.isDamage: self = .damaged(at: nil)
    // Five digits of base 36 always fit.
    default: self = .failed(code: Int(state.description, radix: 36) ?? 0)
    }
  }
}
