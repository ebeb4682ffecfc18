require 'json'
require 'net/http'
require 'time'

MAX_ATTEMPTS = 7 # requests in all, the first one included
FIRST_DELAY = 1 # seconds; doubles with each retry
MAX_DELAY = 30
RETRY_AFTER_CAP = 60 # give up when the server asks for more
TIMEOUT = 300 # of one attempt
TOTAL_TIME = 600

TRANSIENT = %w[429 500 502 503 504].freeze
LOST = [IOError, SocketError, SystemCallError, Timeout::Error, OpenSSL::SSL::SSLError].freeze
SPENT = /"(insufficient_quota|insufficient_balance|insufficient_credits|billing_hard_limit_reached)"/

def post(prompt, limit)
  url = URI("#{ENV.fetch('FLOWAPI_BASE_URL', 'https://api.flowapi.net/v1')}/chat/completions")
  headers = { 'Authorization' => "Bearer #{ENV.fetch('FLOWAPI_API_KEY')}", 'Content-Type' => 'application/json',
              'Accept-Encoding' => 'identity' } # or Content-Length would not be the length of what is read
  body = { model: 'gpt-4o', messages: [{ role: 'user', content: prompt }] }
  http = Net::HTTP.new(url.host, url.port)
  http.use_ssl = url.scheme == 'https'
  http.open_timeout = http.read_timeout = limit
  http.max_retries = 0 # its own retries, which leave out POST
  response = http.post(url.path, body.to_json, headers)
  # Net::HTTP takes a body that breaks off for a whole one.
  raise EOFError, 'the body breaks off' if response.body.to_s.bytesize < response['content-length'].to_i

  response
end

def transient?(response)
  return true unless response # lost, or timed out

  TRANSIENT.include?(response.code) && !SPENT.match?(response.body)
end

def retry_after(header)
  return header.to_f if header.match?(/\A\d+(\.\d+)?\z/)

  [0, Time.httpdate(header) - Time.now].max
rescue ArgumentError # neither seconds nor a date
  0
end

def now
  Process.clock_gettime(Process::CLOCK_MONOTONIC)
end

def ask(prompt)
  deadline = now + TOTAL_TIME
  1.step do |attempt|
    response = nil
    response = post(prompt, (deadline - now).clamp(0.1, TIMEOUT))
    response.value # raises unless the status is 2xx
    return JSON.parse(response.body).dig('choices', 0, 'message', 'content')
  rescue Net::HTTPExceptions, *LOST => e
    warn "attempt #{attempt}: #{e.message}, request id #{response && response['x-request-id']}"
    wait = retry_after((response && response['retry-after']).to_s)
    raise if wait > RETRY_AFTER_CAP || attempt == MAX_ATTEMPTS || !transient?(response)

    backoff = [MAX_DELAY, FIRST_DELAY * (2**(attempt - 1))].min
    wait += rand * backoff
    raise if now + wait > deadline

    warn format('retrying in %.2f s', wait)
    sleep wait
  end
end

puts ask('Hello')
