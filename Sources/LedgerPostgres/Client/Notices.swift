internal import CPQ

/// Notes whether the server has warned since it was last asked; by itself libpq would print notices to standard error.
///
/// That the server goes down is no such warning: it may stand right behind the answer to a commit, and says nothing
/// of it.
final class Notices {
  private(set) var hasWarning = false

  func forget() { hasWarning = false }

  /// Makes a connection report here; the connection must not outlive this.
  func receive(from raw: OpaquePointer) {
    unsafe PQsetNoticeReceiver(
      raw,
      { context, result in
        guard let context = unsafe context else { return }
        let notices = unsafe Unmanaged<Notices>.fromOpaque(context).takeUnretainedValue()
        guard let severity = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "V"))),
          let state = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "C")))
        else { return }
        guard unsafe String(cString: severity) == "WARNING", unsafe !SQLState(String(cString: state)).isLoss else {
          return
        }
        notices.hasWarning = true
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
