internal import CPQ

/// Notes whether the server has warned since it was last asked; by itself libpq would print notices to standard error.
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
        let severity = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "V")))
        if let severity = unsafe severity, unsafe String(cString: severity) == "WARNING" { notices.hasWarning = true }
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
