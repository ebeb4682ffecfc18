# frozen_string_literal: true

require 'openai'

client = OpenAI::Client.new(
  api_key: ENV.fetch('FLOWAPI_API_KEY'),
  base_url: ENV.fetch('FLOWAPI_BASE_URL', 'https://api.flowapi.net/v1')
)

# The SDK looks for type and code beside "error", not in it: read its body.
def facts(error)
  body = error.body.is_a?(Hash) ? error.body.fetch(:error, {}) : {}
  "#{error.status} type=#{body[:type]} code=#{body[:code]} " \
    "request_id=#{error.request_id} retry_after=#{error.headers['retry-after']} " \
    "remaining=#{error.headers['x-ratelimit-remaining-requests']} message=#{body[:message]}"
end

begin
  completion = client.chat.completions.create(
    model: 'gpt-4o', messages: [{ role: :user, content: 'Hello' }]
  )
  # Under HTTP 200 there can be an error, or a page of HTML, which is a StringIO.
  choice = completion.choices&.first if completion.respond_to?(:choices)
  puts choice ? choice.message.content : "200 without an answer: #{completion.inspect}"
rescue OpenAI::Errors::AuthenticationError => e # 401
  puts "Check the key. #{facts(e)}"
rescue OpenAI::Errors::RateLimitError => e # 429: the rate, or the quota
  puts "Slow down, or top up. #{facts(e)}"
rescue OpenAI::Errors::InternalServerError => e # 500 and above
  puts "Retry with backoff. #{facts(e)}"
rescue OpenAI::Errors::APIStatusError => e # every other status from 400 up
  puts "#{e.status == 402 ? 'Top up.' : 'Change the request.'} #{facts(e)}"
rescue OpenAI::Errors::APITimeoutError # before the class that it belongs to
  puts 'No answer in time.'
rescue OpenAI::Errors::APIConnectionError => e
  puts "No answer: #{e.cause.inspect}"
end
