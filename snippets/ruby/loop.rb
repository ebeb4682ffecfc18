# frozen_string_literal: true

require 'json'
require 'logger'
require 'net/http'
require 'time'
require 'timeout'

# Asks FlowAPI, and asks again where that helps.
module FlowAPI
  MAX_ATTEMPTS = 7 # requests in all, the first one included
  FIRST_DELAY = 1 # seconds; doubles with each retry
  MAX_DELAY = 30
  RETRY_AFTER_CAP = 60 # give up when the server asks for more
  TIMEOUT = 300 # of one attempt, to its last byte
  TOTAL_TIME = 600

  RETRYABLE_STATUSES = [429, 500, 502, 503, 504].freeze
  # Of a 429 that waiting does not cure.
  QUOTA_CODES = %w[
    insufficient_quota insufficient_balance insufficient_credits
    billing_hard_limit_reached
  ].freeze
  NETWORK_ERRORS = [
    EOFError, SocketError, Timeout::Error, Net::HTTPBadResponse,
    Errno::ECONNABORTED, Errno::ECONNREFUSED, Errno::ECONNRESET,
    Errno::EHOSTUNREACH, Errno::ENETUNREACH, Errno::EPIPE, Errno::ETIMEDOUT
  ].freeze
  TLS_CUT = 'unexpected eof' # what OpenSSL calls a lost connection

  base_url = ENV.fetch('FLOWAPI_BASE_URL', '')
  base_url = 'https://api.flowapi.net/v1' if base_url.empty?
  URL = URI("#{base_url}/chat/completions")
  KEY = ENV.fetch('FLOWAPI_API_KEY').strip
  # Ruby names in its error a header that it does not take.
  raise 'FLOWAPI_API_KEY is no key' unless KEY.match?(/\A[!-~]+\z/)

  HEADERS = {
    'Authorization' => "Bearer #{KEY}",
    'Content-Type' => 'application/json',
    'Accept-Encoding' => 'identity' # or Content-Length counts other bytes
  }.freeze
  private_constant :KEY, :HEADERS
  LOG = Logger.new($stderr)

  # An error that the server answers, or a 200 without an answer. That may
  # have been paid for: it is not asked for again.
  class Error < StandardError
    attr_reader :status, :type, :code, :request_id

    def initialize(response, body, type: nil, code: nil)
      @status = response.code.to_i
      @type = type
      @code = code
      @request_id = response['x-request-id']
      start = body.dup.force_encoding('UTF-8').scrub[0, 200]
      super("#{status}, request id #{request_id || 'none'}: #{start}")
    end
  end

  module_function

  # Answers, or raises the last error. To cancel it, kill its thread.
  def ask(prompt)
    deadline = now + TOTAL_TIME
    1.step do |attempt|
      response = nil
      body = +''
      limit = (deadline - now).clamp(0.001, TIMEOUT)
      # read_timeout would limit silence only. Timeout interrupts its block
      # anywhere: here that closes no more than the attempt's connection.
      Timeout.timeout(limit) do
        post(prompt) do |begun|
          response = begun
          response.read_body { |part| body << part }
          # Net::HTTP takes a body that breaks off for a whole one.
          raise EOFError if body.bytesize < response.content_length.to_i
        end
      end
      return read_answer(response, body)
    rescue StandardError => e
      # A status counts, also where its body breaks off.
      is_cut = response && !e.is_a?(Error) && transient?(e)
      e = Error.new(response, body) if is_cut && response.code.to_i >= 400
      status = e.is_a?(Error) ? e.status : e.inspect
      id = response&.fetch('x-request-id', nil) || 'none'
      LOG.warn("attempt #{attempt}: #{status}, request id #{id}")
      after = retry_after(response&.fetch('retry-after', nil).to_s)
      is_last = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP
      raise e if is_last || !transient?(e)

      backoff = [MAX_DELAY, FIRST_DELAY * (2**(attempt - 1))].min
      # Spread, or all who were told one moment come at that moment.
      spread = [after / 10.0, backoff].max
      wait = after + rand(0.0..spread)
      # A second, or the attempt is not worth its wait.
      raise e if now + wait > deadline - 1

      LOG.warn(format('retrying in %.2f s', wait))
      sleep wait
    end
  end

  def post(prompt, &)
    messages = [{ role: 'user', content: prompt }]
    post = Net::HTTP::Post.new(URL, HEADERS)
    post.body = { model: 'gpt-4o', messages: messages }.to_json
    options = { use_ssl: URL.scheme == 'https',
                open_timeout: 10, read_timeout: nil }
    Net::HTTP.start(URL.hostname, URL.port, **options) do |http|
      http.request(post, &)
    end
  end

  def read_answer(response, body)
    case parse(body)
    in { error: Hash => error } # also beside a text
      raise Error.new(response, body, **error.slice(:type, :code))
    in { error: } if error then raise Error.new(response, body)
    in { choices: [{ message: { content: /./m => answer } } => choice, *] }
      reason = choice[:finish_reason]
      LOG.warn("finish_reason #{reason}") unless reason == 'stop'
      return answer if response.is_a?(Net::HTTPSuccess) && reason != 'error'
    else # an error without a body, a page of HTML, or no text
    end
    raise Error.new(response, body)
  end

  def parse(text)
    # A byte that is no UTF-8 costs a character, not the answer.
    text = text.dup.force_encoding('UTF-8').scrub
    JSON.parse(text, symbolize_names: true)
  rescue JSON::ParserError
    nil # a page of HTML
  end

  def transient?(error)
    case error
    when Error
      is_quota = QUOTA_CODES.intersect?([error.type, error.code])
      RETRYABLE_STATUSES.include?(error.status) && !is_quota
    when OpenSSL::SSL::SSLError then error.message.include?(TLS_CUT)
    else NETWORK_ERRORS.any? { |lost| error.is_a?(lost) }
    end
  end

  def retry_after(header)
    return header.to_f if header.match?(/\A\d+(\.\d+)?\z/)

    [0, Time.httpdate(header) - Time.now].max
  rescue ArgumentError # neither seconds nor a date, or no header
    0
  end

  def now
    Process.clock_gettime(Process::CLOCK_MONOTONIC)
  end

  private_class_method :post, :read_answer, :parse, :transient?,
                       :retry_after, :now
end

puts FlowAPI.ask('Hello') if $PROGRAM_NAME == __FILE__
