const none = (): never => {
  throw new Error('no call of the product is answered by a stream of events');
};

/** Stand in for the SDK's streams of events in the bundles, which only other calls than ours are answered with. */
export const EventStreamSerde = none;
export const eventStreamSerdeProvider = none;
