require 'date' # Faraday 1 needs it for Retry-After
require 'faraday'
require 'json'

TRANSIENT = [429, 500, 502, 503, 504].freeze
LOST = [Faraday::ConnectionFailed, Faraday::TimeoutError, Faraday::RetriableResponse].freeze
SPENT = /"(insufficient_quota|insufficient_balance|insufficient_credits|billing_hard_limit_reached)"/

client = Faraday.new(request: { timeout: 60 }) do |faraday|
  faraday.response :raise_error
  faraday.request :retry, max: 4, # requests after the first one
                          interval: 0.5,
                          backoff_factor: 2,
                          interval_randomness: 1,
                          max_interval: 60, # a longer Retry-After ends the retries
                          retry_statuses: TRANSIENT,
                          exceptions: LOST,
                          methods: [], # or retry_if is not asked
                          retry_if: ->(env, _) { !SPENT.match?(env.body) }
end

url = "#{ENV.fetch('FLOWAPI_BASE_URL', 'https://api.flowapi.net/v1')}/chat/completions"
headers = { 'Authorization' => "Bearer #{ENV.fetch('FLOWAPI_API_KEY')}", 'Content-Type' => 'application/json' }
body = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello' }] }
begin
  response = client.post(url, body.to_json, headers)
  puts JSON.parse(response.body).dig('choices', 0, 'message', 'content')
rescue Faraday::ClientError, Faraday::ServerError => e
  warn "request id #{e.response[:headers]['x-request-id']}"
  raise
end
