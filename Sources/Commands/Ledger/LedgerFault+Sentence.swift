import Ledger

extension LedgerFault {
  /// What went wrong and what to do, for the person who ran a command.
  var sentence: String {
    switch self {
    case .unreachable: "the store cannot be reached; see that the folder is there and may be read and written."
    case .inUse: "another process has the store open for writing; stop it first."
    case .busy: "others kept the store busy for too long; try again."
    case .full: "the disk is full; make room and try again, nothing of this was written."
    case .readOnly: "the store can only be read; see who owns its files."
    case .notDurable: "the disk would not keep what the store acknowledges; put it on a local disk."
    case .damaged(nil): "the file is no store, or is damaged; run samspel verify, or restore a backup."
    case .damaged(let place?):
      "the entry \(place.sequence) of stream \(place.stream) is damaged; run samspel verify, or restore a backup."
    case .newerStore(let found, let known):
      "a newer program wrote the store (step \(found), this one knows \(known)); use that program."
    case .unknownKind(let kind):
      "a newer program wrote here (\(kind.name) \(kind.version), which this one does not know); use that program."
    case .notBuilt(let map): "the map \(map.name) in version \(map.version) is not built yet."
    case .otherPerson(let place): "stream \(place.stream) concerns another person."
    case .otherThing(let place): "stream \(place.stream) is another thing's."
    case .noSuchMedium(let medium): "there is no medium \(medium.digest)."
    case .noSuchEntry: "there is no such entry."
    case .tooLarge(let limit): "a medium is larger than \(limit) bytes."
    case .alreadyThere(let path): "\(path) is already there, and nothing is overwritten; name another folder."
    case .failed(let code): "the store failed with its error \(code)."
    }
  }
}
