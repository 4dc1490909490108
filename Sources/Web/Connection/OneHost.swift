import NIOCore
import NIOHTTP1

/// Refuses a request that names no host, or more than one (RFC 9112, section 3.2), and has a host count that stands in the
/// address that is asked for.
///
/// It stands before the part that keeps the first name and forgets the others: a proxy might have read another one.
final class OneHost: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  private var isRefusing = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isRefusing else { return }
    if case .head(var head) = unwrapInboundIn(data) {
      let hosts = head.headers["host"]
      guard hosts.count == 1 || (hosts.isEmpty && head.version.major == 1 && head.version.minor == 0) else {
        isRefusing = true
        context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
        return
      }
      if let named = Self.authority(of: head.uri), named != hosts.first {
        // It counts whatever stands in `Host`, which is all that is looked at behind here (section 3.2.2).
        head.headers.replaceOrAdd(name: "host", value: named)
        return context.fireChannelRead(wrapInboundOut(.head(head)))
      }
    }
    context.fireChannelRead(data)
  }

  /// The host with its port that stands in an address such as `http://host/path`; `nil` in one that is a path.
  private static func authority(of target: String) -> String? {
    guard !target.hasPrefix("/"), let colon = target.firstIndex(of: ":"), target[colon...].hasPrefix("://") else {
      return nil
    }
    let named = target[colon...].dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return named.split(separator: "@", omittingEmptySubsequences: false).last.map(String.init)
  }
}
