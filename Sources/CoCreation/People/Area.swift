/// An authority with the providers that carry out its frames: what one installation or one shard holds.
package enum Area {}
