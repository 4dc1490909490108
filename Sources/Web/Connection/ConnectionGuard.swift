import HTTPTypes
package import NIOCore
package import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Watches over one connection: bodies that drip in, answers nobody fetches, and too many connections of one address.
///
/// It ends a connection after any answer that says `Connection: close`, in a way that lets the visitor read the answer
/// first though there may still be bytes of the request on their way.
package final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  package typealias InboundIn = HTTPRequestPart
  package typealias InboundOut = HTTPRequestPart
  package typealias OutboundIn = HTTPResponsePart
  package typealias OutboundOut = HTTPResponsePart

  private let pace: BodyPace
  private let answerTime: TimeAmount
  private let counter: ConnectionCounter
  private var counted: IPAddress?
  private var body: (began: NIODeadline, bytes: Int)?
  private var bodyTimer: Scheduled<Void>?
  private var answerTimer: Scheduled<Void>?
  private var isRefusing = false
  private var closesAfterAnswer = false

  /// - Parameters:
  ///   - answerTime: How long a visitor may take to fetch one answer, live updates apart.
  package init(pace: BodyPace, answerTime: TimeAmount = .seconds(120), counter: ConnectionCounter) {
    self.pace = pace
    self.answerTime = answerTime
    self.counter = counter
  }

  /// Begins to watch, and puts the check of the host before the part that would forget it.
  package func handlerAdded(context: ChannelHandlerContext) {
    let pipeline = context.pipeline.syncOperations
    if let codec = try? pipeline.context(handlerType: HTTP1ToHTTPServerCodec.self).handler {
      try? pipeline.addHandler(OneHost(), position: .before(codec))
    }
    if context.channel.isActive { admit(context) }
  }

  /// Counts the connection.
  package func channelActive(context: ChannelHandlerContext) {
    admit(context)
    context.fireChannelActive()
  }

  /// Forgets the connection.
  package func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  /// Forgets the connection.
  package func handlerRemoved(context: ChannelHandlerContext) { leave() }

  /// Keeps an error to itself that only tells how bad the rest is of what is not wanted anyway.
  package func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if !isRefusing { context.fireErrorCaught(error) }
  }

  /// Passes a request on, and watches how fast its body comes.
  package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isRefusing else { return }
    switch unwrapInboundIn(data) {
    case .head:
      body = (began: context.eventLoop.now, bytes: 0)
      watchBody(context)
    case .body(let part):
      body?.bytes += part.readableBytes
      if let bytes = body?.bytes, bytes > pace.mostBytes {
        refuse(BodyTooLarge(mostBytes: pace.mostBytes), context)
        return
      }
    case .end: endBody()
    }
    context.fireChannelRead(data)
  }

  /// Passes an answer on, and ends the connection after it if it says so.
  package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head):
      // The framework answers by itself what it cannot read.
      if head.headerFields[.contentSecurityPolicy] == nil {
        GuardingHeaders.add(to: &head.headerFields, isSecure: false)
      }
      closesAfterAnswer = head.headerFields[.connection] == "close"
      let isLive = head.headerFields[.contentType] == "text/event-stream"
      if !isLive { answerTimer = close(context, in: answerTime) }
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      let promise = promise ?? context.eventLoop.makePromise(of: Void.self)
      let here = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      promise.futureResult.whenComplete { _ in here.value.0.answered(here.value.1) }
      context.write(data, promise: promise)
    }
  }

  private func admit(_ context: ChannelHandlerContext) {
    guard counted == nil, let address = context.remoteAddress?.ipAddress.flatMap({ IPAddress($0) }) else { return }
    if counter.enter(address) {
      counted = address
    } else {
      isRefusing = true
      context.close(promise: nil)
    }
  }

  private func leave() {
    endBody()
    answerTimer?.cancel()
    answerTimer = nil
    if let counted { counter.leave(counted) }
    counted = nil
  }

  private func endBody() {
    body = nil
    bodyTimer?.cancel()
    bodyTimer = nil
  }

  private func watchBody(_ context: ChannelHandlerContext) {
    guard let body else { return }
    let deadline = pace.deadline(since: body.began, bytes: body.bytes)
    let here = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    bodyTimer = context.eventLoop.scheduleTask(deadline: deadline) {
      let (handler, context) = here.value
      guard let body = handler.body else { return }
      if handler.pace.deadline(since: body.began, bytes: body.bytes) <= context.eventLoop.now {
        handler.refuse(BodyTooSlow(), context)
      } else {
        handler.watchBody(context)
      }
    }
  }

  /// Takes no more of the request; whoever reads it is told, may answer, and then the connection ends.
  private func refuse(_ error: any Error, _ context: ChannelHandlerContext) {
    isRefusing = true
    closesAfterAnswer = true
    endBody()
    context.fireErrorCaught(error)
    // Whoever reads may be waiting for something else, or may have answered long ago.
    if answerTimer == nil { answerTimer = close(context, in: .seconds(5)) }
  }

  private func answered(_ context: ChannelHandlerContext) {
    answerTimer?.cancel()
    answerTimer = nil
    guard closesAfterAnswer else { return }
    isRefusing = true
    // Closing at once would make the system throw away the answer with the bytes that nobody reads.
    context.close(mode: .output, promise: nil)
    answerTimer = close(context, in: .seconds(1))
  }

  private func close(_ context: ChannelHandlerContext, in time: TimeAmount) -> Scheduled<Void> {
    let here = NIOLoopBound(context, eventLoop: context.eventLoop)
    return context.eventLoop.scheduleTask(in: time) { here.value.close(promise: nil) }
  }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
