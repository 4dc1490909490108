import NIOCore
import NIOHTTP1

/// Refuses a request that names no host, or more than one (RFC 9112, section 3.2).
///
/// It stands before the part that keeps the first name and forgets the others: a proxy might have read another one.
final class OneHost: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  private var isRefusing = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isRefusing else { return }
    if case .head(let head) = unwrapInboundIn(data) {
      let hosts = head.headers["host"]
      guard hosts.count == 1 || (hosts.isEmpty && head.version.major == 1 && head.version.minor == 0) else {
        isRefusing = true
        context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
        return
      }
    }
    context.fireChannelRead(data)
  }
}
